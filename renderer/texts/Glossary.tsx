import { useQuery } from '@tanstack/react-query';
import { type ClipboardEvent, useState } from 'react';
import type { SingleCommand } from '../../shared/api/commands.ts';
import { type GlossaryTerm, termPlace } from '../../shared/model/glossary.ts';
import { glossaryFindings } from '../../shared/model/glossary-references.ts';
import { t } from '../../shared/text/messages/index.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import { commit, commitAll } from '../data/commit.ts';
import { newId } from '../data/new-id.ts';
import { glossaryRead } from '../data/reads.ts';
import { RichTextField } from '../editor/RichTextField.tsx';
import { Button } from '../ui/Button.tsx';
import { LeaveField } from '../ui/LeaveField.tsx';
import styles from './Glossary.module.css';

interface Props {
  readonly year: string;
  readonly occasion: string;
}

const NONE: readonly GlossaryTerm[] = [];

/** The terms of the year where they are printed: each with what it means, a new one last; a table that is pasted becomes many. */
export function Glossary({ year, occasion }: Props) {
  const terms = useQuery(glossaryRead(occasion)).data ?? NONE;
  const [made, setMade] = useState<{ readonly id: string; readonly count: number } | null>(null);
  const findings = glossaryFindings(terms);
  const create = (term: string) => {
    const id = newId();
    setMade({ id, count: (made?.count ?? 0) + 1 });
    void commit({ type: 'term.create', year, id, term });
  };
  const paste = (event: ClipboardEvent) => {
    const commands = pastedTerms(event.clipboardData.getData('text/plain'), year);
    if (commands.length === 0) return;
    event.preventDefault();
    void commitAll(commands, 'paste');
  };
  return (
    <div className={styles.glossary}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('report:glossary.term')}</th>
            <th scope="col">{t('report:glossary.explanation')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {terms.map(({ id, term, explanation }) => (
            <tr key={id} id={termPlace(id)}>
              <th scope="row">
                <LeaveField
                  label={t('report:glossary.termOf', { term })}
                  value={term}
                  required
                  quiet
                  onCommit={(value) => void commit({ type: 'term.set', year, id, field: 'term', value })}
                />
              </th>
              <td>
                <RichTextField
                  value={explanation}
                  label={t('report:glossary.explanationOf', { term })}
                  placeholder={t('report:glossary.explain')}
                  readOnly={false}
                  {...(made?.id === id ? { openAt: null, onClosed: () => setMade(null) } : {})}
                  onCommit={(value) => commit({ type: 'term.set', year, id, field: 'explanation', value })}
                />
              </td>
              <td>
                <Button
                  look="quiet"
                  aria-label={t('report:glossary.remove', { term })}
                  onPress={() => void commit({ type: 'term.remove', year, id })}
                >
                  ✕
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div onPaste={paste}>
        <LeaveField
          key={made?.count ?? 0}
          label={t('report:glossary.new')}
          placeholder={t('report:glossary.newHint')}
          value=""
          onCommit={(typed) => (typed.trim() === '' ? undefined : create(typed.trim()))}
        />
      </div>
      {findings.map(({ term, sentence }) => (
        <p key={`${term} ${sentence}`} className={styles.finding}>
          {sentence}
        </p>
      ))}
    </div>
  );
}

/** Lines of a pasted table, the term and a tab before what it means; none for text that has no such lines. */
function pastedTerms(text: string, year: string): SingleCommand[] {
  return text.split(/\r?\n/u).flatMap((line): SingleCommand[] => {
    const [term = '', ...rest] = line.split('\t').map((cell) => cell.trim());
    if (term === '' || rest.length === 0) return [];
    const id = newId();
    return [
      { type: 'term.create', year, id, term },
      { type: 'term.set', year, id, field: 'explanation', value: fromParagraphs([rest.filter(Boolean).join(' ')]) },
    ];
  });
}
