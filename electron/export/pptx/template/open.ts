import { ok, type Result } from '../../../../shared/api/result.ts';
import type { ZipFile } from '../../../import/figures/xlsx/zip.ts';
import { type OfficePackage, openPackage } from '../../template/package.ts';
import { type Relation, relationsOf } from '../../template/relations.ts';
import { allOf, childOf, type XmlElement } from '../../xml-tree.ts';

/** A part of a template that is taken over whole. */
export interface SlidePart {
  readonly path: string;
  readonly xml: XmlElement;
  readonly relations: readonly Relation[];
}

/** A PowerPoint file that slides take their look from, opened: its first master that has a layout with a title, with the layouts and the theme of that. */
export interface SlidePackage {
  readonly zip: ZipFile;
  /** Points. */
  readonly size: { readonly width: number; readonly height: number };
  readonly master: SlidePart;
  /** What the presentation numbers the master with; ids of masters and layouts are never the same. */
  readonly masterId: number;
  readonly layouts: readonly SlidePart[];
  readonly theme: SlidePart;
}

const EMU = 12_700;
/** Ids of masters and layouts begin here (ISO 29500-1, 19.7.14). */
const FIRST_ID = 2_147_483_648;

/** Opens a template; `invalid-input` with a sentence for the person when it is none that can be used. */
export function openSlideTemplate(bytes: Buffer, name: string): Result<SlidePackage> {
  return openPackage('slides', bytes, name, (office, refused) => {
    const template = taken(office);
    return template === null ? refused('broken') : ok(template);
  });
}

/** Null when something that every presentation has is missing. */
function taken(office: OfficePackage): SlidePackage | null {
  const { main, relations, zip } = office;
  if (main.name !== 'p:presentation') return null;
  const masters = allOf(main, 'p:sldMasterId').flatMap(({ attributes: own }) => {
    const one = partAt(office, relations.find(({ id }) => id === own['r:id'])?.target);
    return one?.xml.name === 'p:sldMaster' ? [{ listed: own, master: one, layouts: layoutsOf(office, one) }] : [];
  });
  const chosen = masters.find(({ layouts: own }) => own.some(hasTitle)) ?? masters[0];
  if (chosen === undefined) return null;
  const { listed, master, layouts } = chosen;
  const theme = partAt(office, master.relations.find(({ type }) => type.endsWith('/theme'))?.target);
  const { cx, cy } = childOf(main, 'p:sldSz')?.attributes ?? {};
  const size = { width: Number(cx) / EMU, height: Number(cy) / EMU };
  if (theme?.xml.name !== 'a:theme' || !(size.width > 0 && size.height > 0)) return null;
  const used = allOf(master.xml, 'p:sldLayoutId').map(({ attributes }) => Number(attributes.id));
  const own = Number(listed.id);
  const masterId = own >= FIRST_ID && !used.includes(own) ? own : Math.max(FIRST_ID, ...used.map((id) => id + 1));
  return { zip, size, master, masterId, layouts, theme };
}

function layoutsOf(office: OfficePackage, master: SlidePart): SlidePart[] {
  return allOf(master.xml, 'p:sldLayoutId').flatMap(({ attributes }) => {
    const layout = partAt(office, master.relations.find(({ id }) => id === attributes['r:id'])?.target);
    return layout?.xml.name === 'p:sldLayout' ? [layout] : [];
  });
}

function hasTitle({ xml }: SlidePart): boolean {
  return allOf(xml, 'p:ph').some(({ attributes }) => /^(?:title|ctrTitle)$/.test(attributes.type ?? ''));
}

function partAt({ zip, read }: OfficePackage, path: string | undefined): SlidePart | null {
  const xml = path === undefined ? null : read(path);
  return path === undefined || xml === null ? null : { path, xml, relations: relationsOf(zip, path) };
}
