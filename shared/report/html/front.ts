import { t } from '../../text/messages/index.ts';
import type { Footnote } from '../../text/rich-text.ts';
import { type CoverLook, coverLook } from '../cover-look.ts';
import type { Cover, RunningHeader, TitleBlock } from '../document.ts';
import type { ContentsEntry } from '../parts.ts';
import { type HtmlElement, h } from './element.ts';
import { runNode } from './rich-text.ts';

export function coverElement(cover: Cover): HtmlElement {
  const { region, organisation, title, period, diaryNumber } = cover;
  const look = coverLook(cover);
  const line = (name: string, text: string | null, own: CoverLook[keyof CoverLook]) =>
    text === null ? [] : [h('p', { class: name, style: styleOf(own) }, [text])];
  return h('div', { class: 'cover' }, [
    ...line('cover-region', region, look.region),
    ...line('cover-organisation', organisation, look.organisation),
    h('h1', { class: 'cover-title', style: styleOf(look.title) }, [title]),
    ...(period === null ? [] : [h('p', { class: 'cover-detail' }, [period])]),
    ...line('cover-detail', diaryNumber === null ? null : t('report:diaryNumber', { number: diaryNumber }), look.diaryNumber),
  ]);
}

/** The title of a document without a cover. */
export function titleElements({ text, details }: TitleBlock): HtmlElement[] {
  return [h('h1', { class: 'title' }, [text]), ...details.map((line) => h('p', { class: 'title-detail' }, [line]))];
}

function styleOf({ size, above }: CoverLook[keyof CoverLook]): string | null {
  const own = [...(above === null ? [] : [`margin-top: ${above}pt`]), ...(size === null ? [] : [`font-size: ${size}pt`])];
  return own.length === 0 ? null : own.join('; ');
}

/** The contents list, each entry a link to its heading. `pageOf` gives the page that it stands on; null leaves the pages out. */
export function contentsElement(entries: readonly ContentsEntry[], pageOf: ((id: string) => string) | null): HtmlElement {
  return h('nav', { class: 'contents block', 'aria-label': t('report:contents') }, [
    h('h2', { class: 'contents-heading' }, [t('report:contents')]),
    h(
      'ul',
      {},
      entries.map(({ id, level, number, text }) =>
        h('li', { class: `entry entry-${level}` }, [
          h('a', { href: `#${id}` }, [
            h('span', { class: 'entry-number' }, [number === null ? '' : `${number} `]),
            h('span', { class: 'entry-text' }, [text]),
            ...(pageOf === null ? [] : [h('span', { class: 'entry-page', 'data-page-of': id }, [pageOf(id)])]),
          ]),
        ]),
      ),
    ),
  ]);
}

/** Across a page of a document that is not finished. */
export function draftElement(words: string): HtmlElement {
  return h('div', { class: 'draft', 'aria-hidden': 'true' }, [words]);
}

/** The words of a note under its number; `linked` back to its mark where the notes stand at the end of one page. */
export function noteElement({ content }: Footnote, number: number, notes: 'plain' | 'linked'): HtmlElement {
  const mark =
    notes === 'plain' ? h('sup', {}, [`${number}`]) : h('sup', {}, [h('a', { href: `#notmark-${number}` }, [`${number}`])]);
  return h('p', { class: 'note', ...(notes === 'linked' ? { id: `not-${number}` } : {}) }, [mark, ' ', ...content.map(runNode)]);
}

/** "Hälso- och sjukvårdsnämnden   Verksamhetsberättelse   48(52)"; said by no screen reader, since it is no part of the text. */
export function runningHeaderElement(header: RunningHeader, page: string): HtmlElement {
  return h('div', { class: 'running', 'aria-hidden': 'true' }, [
    h('span', {}, [header.organisation]),
    h('span', {}, [header.document]),
    h('span', { class: 'running-page' }, [page]),
  ]);
}
