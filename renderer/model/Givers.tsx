import type { Organisation } from '../../shared/model/organisation.ts';
import { ORGANISATION_KINDS } from '../../shared/model/organisation-kinds.ts';
import { t } from '../../shared/text/messages/index.ts';
import { NAME_FORMS, proposedNames, renamed } from '../../shared/text/organisation-names.ts';
import { newId } from '../data/new-id.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from './Card.tsx';
import type { Editing, SetModel } from './editing.ts';
import { SelectField, TextField } from './fields.tsx';
import { changed, moved } from './lists.ts';
import styles from './Model.module.css';

const KINDS = ORGANISATION_KINDS.map((id) => ({
  id,
  word: t(`years:kinds.${id}`),
}));

/** Who gives and who receives assignments, and the heading over those of each receiver. */
export function Givers({ view: { model, organisations }, change, refusalOf }: Editing) {
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
        const { id, name, kind } = organisation;
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
            </div>
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

function newOrganisation(parent: string): Organisation {
  return { id: newId(), parent, kind: 'administration', name: proposedNames(t('model:giver.new')) };
}
