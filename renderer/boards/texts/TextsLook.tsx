import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sectionsOf } from '../../../shared/model/chapters.ts';
import type { SectionText } from '../../../shared/model/occasion.ts';
import { type BoardSection, type BoardSectionText, gathered } from '../../../shared/region/board-texts.ts';
import { takeOver } from '../../../shared/region/taken.ts';
import { t } from '../../../shared/text/messages/index.ts';
import type { RichText } from '../../../shared/text/rich-text.ts';
import { commit } from '../../data/commit.ts';
import { sendDrafts } from '../../data/drafts.ts';
import { boardSectionsRead, modelRead, textsRead } from '../../data/reads.ts';
import { noteSaving } from '../../data/saving.ts';
import { ReadText } from '../../editor/ReadText.tsx';
import { RichTextField } from '../../editor/RichTextField.tsx';
import { Button } from '../../ui/Button.tsx';
import { Read } from '../../ui/Read.tsx';
import { View } from '../../ui/View.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import type { LookProps } from '../looks.ts';
import styles from './Texts.module.css';

/** What the boards have written under one heading, each to be shortened with the board's own beside, or put in the region's text. */
export function TextsLook({ occasion, tabs }: LookProps) {
  const [sections, view, texts] = [
    useQuery(boardSectionsRead(occasion)),
    useQuery(modelRead(occasion)),
    useQuery(textsRead(occasion)),
  ];
  const [chosen, choose] = useState<string | null>(null);
  const title = t('views:nav.boards');
  return (
    <Read title={title} tabs={tabs} of={[sections, view, texts]}>
      {(found, { model, occasions }, written) => {
        const section = found.find((one) => one.section === chosen) ?? found[0];
        const readOnly = occasions.find(({ id }) => id === occasion)?.state === 'locked';
        const own = model.layouts.flatMap((layout) => sectionsOf(layout.chapters));
        return (
          <View title={title} tabs={tabs}>
            {section === undefined ? (
              <Empty title={t('region:texts.emptyTitle')}>
                <p>{t('region:texts.empty')}</p>
              </Empty>
            ) : (
              <div className={styles.sheet}>
                <label className={styles.choice}>
                  {t('region:texts.chapter')}
                  <select data-pane-start value={section.section} onChange={(event) => choose(event.currentTarget.value)}>
                    {found.map((one) => (
                      <option key={one.section} value={one.section}>
                        {one.title}
                      </option>
                    ))}
                  </select>
                </label>
                <GatherAll
                  occasion={occasion}
                  section={section}
                  regions={readOnly || !own.includes(section.section) ? null : { body: bodyOf(written, section.section) }}
                />
                {section.texts.map((text) => (
                  <OneText
                    key={text.board.id}
                    occasion={occasion}
                    section={section.section}
                    text={text}
                    readOnly={readOnly}
                    regions={own.includes(section.section) ? { body: bodyOf(written, section.section) } : null}
                  />
                ))}
              </div>
            )}
          </View>
        );
      }}
    </Read>
  );
}

function bodyOf(written: readonly SectionText[], section: string): RichText | null {
  return written.find((one) => one.section === section)?.body ?? null;
}

interface GatherProps extends Pick<OneProps, 'occasion' | 'regions'> {
  readonly section: BoardSection;
}

/** What all boards have written under the heading, put last in the region's own text in one step. */
function GatherAll({ occasion, section, regions }: GatherProps) {
  if (regions === null || gathered(null, section) === null) return null;
  const gather = async () => {
    // What is being typed in the region's text comes first.
    await sendDrafts();
    const value = gathered(regions.body, section);
    await commit({ type: 'text.set', occasion, section: section.section, field: 'body', value });
    noteSaving({ said: t('region:texts.gathered') });
  };
  return (
    <p className={styles.gather}>
      <Button onPress={() => void gather()}>{t('region:texts.gather')}</Button>
    </p>
  );
}

interface OneProps {
  readonly occasion: string;
  readonly section: string;
  readonly text: BoardSectionText;
  readonly readOnly: boolean;
  /** The region's own text of the same key; null where the region has no such text. */
  readonly regions: { readonly body: RichText | null } | null;
}

function OneText({ occasion, section, text: { board, own, shown, taken, changed, isOutdated }, readOnly, regions }: OneProps) {
  const [isOpening, setOpening] = useState(false);
  const name = board.name.heading;
  const on = { type: 'board-text.set', occasion, board: board.id, section } as const;
  const original = own ?? changed?.original ?? null;
  const change = (body: RichText | null) =>
    original === null ? Promise.resolve() : commit({ ...on, body, original: changed?.original ?? original });
  const insert = async () => {
    if (taken === null || regions === null) return;
    // What is being typed in the region's text comes first.
    await sendDrafts();
    const { comment } = takeOver(regions.body, [], { board: board.id, text: taken });
    await commit({ type: 'text.set', occasion, section, field: 'body', value: comment });
  };
  const begin = async () => {
    setOpening(true);
    await change(own);
  };
  return (
    <section className={styles.one} aria-label={name}>
      <h3 className={styles.heading}>
        {name}
        {changed === null ? null : (
          <span className={styles.mark}>{t(isOutdated ? 'region:texts.outdated' : 'region:texts.changed')}</span>
        )}
      </h3>
      <div className={styles.pair}>
        <div>
          <p className={styles.quiet}>{t('region:texts.boards')}</p>
          {shown === null ? <p className={styles.quiet}>{t('region:texts.nothing')}</p> : <ReadText text={shown} />}
        </div>
        {changed === null ? null : (
          <div>
            <p className={styles.quiet}>{t('region:texts.regions')}</p>
            <RichTextField
              value={changed.body}
              label={t('region:texts.regionsOf', { name })}
              placeholder={t('views:texts.write')}
              readOnly={readOnly}
              {...(isOpening ? { openAt: null, onClosed: () => setOpening(false) } : {})}
              onCommit={change}
            />
          </div>
        )}
      </div>
      {readOnly || own === null ? null : (
        <p className={styles.tools}>
          {changed === null ? (
            <Button aria-label={t('region:texts.changeNamed', { name })} onPress={() => void begin()}>
              {t('region:texts.change')}
            </Button>
          ) : (
            <Button
              aria-label={t('region:texts.restoreNamed', { name })}
              onPress={() => void commit({ ...on, body: null, original: changed.original })}
            >
              {t('region:texts.restore')}
            </Button>
          )}
          {regions === null ? null : (
            <Button aria-label={t('region:texts.insertNamed', { name })} onPress={() => void insert()}>
              {t('region:texts.insert')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}
