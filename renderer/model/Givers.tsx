import { parseTypedNumber } from '../../shared/figures/parse.ts';
import type { Organisation } from '../../shared/model/organisation.ts';
import { ORGANISATION_KINDS } from '../../shared/model/organisation-kinds.ts';
import { t } from '../../shared/text/messages/index.ts';
import { NAME_FORMS, proposedNames, renamed } from '../../shared/text/organisation-names.ts';
import { newId } from '../data/new-id.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Card } from './Card.tsx';
import type { Editing, SetModel } from './editing.ts';
import { SelectField, TextField } from './fields.tsx';
import { changed, moved, withWords } from './lists.ts';
import styles from './Model.module.css';

const KINDS = ORGANISATION_KINDS.map((id) => ({
  id,
  word: t(`years:kinds.${id}`),
}));

/** Who gives and who receives assignments, and the heading over those of each receiver. */
export function Givers(editing: Editing) {
  const { view, change, refusalOf } = editing;
  const { model, organisations } = view;
  const onModel = { type: 'model.set', year: model.id } as const;
  const withOrganisations = (value: readonly Organisation[]): SetModel => ({
    ...onModel,
    field: 'organisations',
    value: [...value],
  });
  const headingOf = (id: string) => model.receivers.find(({ receiver }) => receiver === id)?.heading ?? '';
  const withHeading = (id: string, heading: string): SetModel => ({
    ...onModel,
    field: 'receivers',
    value: organisations.flatMap((one) => {
      const own = one.id === id ? heading : headingOf(one.id);
      return own === '' ? [] : [{ receiver: one.id, heading: own }];
    }),
  });
  return (
    <>
      {organisations.map((organisation, index) => {
        const { id, parent, name, kind } = organisation;
        const thing = name.definite;
        const set = (part: Partial<Organisation>) => change(id, withOrganisations(changed(organisations, index, part)));
        const remove = () => {
          const rest = withOrganisations(organisations.toSpliced(index, 1));
          if (headingOf(id) === '') change(id, rest);
          else change(id, withHeading(id, ''), rest);
        };
        return (
          <Card
            key={id}
            thing={thing}
            isFirst={index === 0}
            isLast={index === organisations.length - 1}
            onMove={(by) => change(id, withOrganisations(moved(organisations, index, by)))}
            onRemove={id === model.organisation ? null : remove}
            refusal={refusalOf(id)}
          >
            <div className={styles.fields}>
              {NAME_FORMS.map((form) => (
                <TextField
                  key={form}
                  label={t(`years:${form}`)}
                  thing={thing}
                  value={name[form]}
                  onChange={(value) => set({ name: renamed(name, form, value) })}
                />
              ))}
              <SelectField
                label={t('years:kind')}
                thing={thing}
                value={kind}
                options={KINDS}
                onChange={(value) => set({ kind: value })}
              />
              <SelectField
                label={t('years:parent')}
                thing={thing}
                value={parent ?? NONE.id}
                options={[NONE, ...organisations.filter((one) => one.id !== id).map(wordOf)]}
                onChange={(value) => set({ parent: value === NONE.id ? null : value })}
              />
            </div>
            {kind === 'company' ? (
              <OwnedFields
                thing={thing}
                organisation={organisation}
                onChange={(value) => change(id, withOrganisations(organisations.with(index, value)))}
              />
            ) : null}
            <TextField
              label={t('model:giver.heading')}
              thing={thing}
              value={headingOf(id)}
              placeholder={t('model:giver.noHeading')}
              optional
              onChange={(heading) => change(id, withHeading(id, heading))}
            />
          </Card>
        );
      })}
      <Button onPress={() => change('add', withOrganisations([...organisations, newOrganisation(model.organisation)]))}>
        {t('model:giver.add')}
      </Button>
    </>
  );
}

interface OwnedProps {
  readonly thing: string;
  readonly organisation: Organisation;
  readonly onChange: (organisation: Organisation) => void;
}

/** How much of a company is owned, and the day of its own report where that is another than the region's. */
function OwnedFields({ thing, organisation, onChange }: OwnedProps) {
  const { share = '', reportsAt = null } = organisation;
  return (
    <div className={styles.fields}>
      <TextField
        label={t('years:share')}
        thing={thing}
        value={share.replace('.', ',')}
        placeholder={t('years:wholeShare')}
        optional
        // What is no number is for the store to refuse, with its reason.
        onChange={(typed) => onChange(withWords(organisation, 'share', parseTypedNumber(typed) ?? typed))}
      />
      <div className={styles.field}>
        <span aria-hidden="true">{t('years:reportsAt')}</span>
        <DateField
          label={t('model:of', { field: t('years:reportsAt'), thing })}
          value={reportsAt}
          onChange={(day) => onChange(withWords(organisation, 'reportsAt', day ?? ''))}
        />
      </div>
    </div>
  );
}

const NONE = { id: 'none', word: t('years:noParent') };

function wordOf({ id, name }: Organisation) {
  return { id, word: name.definite };
}

function newOrganisation(parent: string): Organisation {
  return { id: newId(), parent, kind: 'administration', name: proposedNames(t('model:giver.new')) };
}
