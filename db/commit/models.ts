import type { YearModel } from '../../shared/model/year-model.ts';
import type { Reader } from '../query.ts';
import { readModel } from '../read/model.ts';

/** The year models that the writer has read: they are large, change seldom, and every command is checked against one. */
export interface Models {
  readonly of: (reader: Reader, year: string) => YearModel;
  /** Must be called when any model has changed, or when a change of one has been rolled back. */
  readonly forget: () => void;
}

export function rememberedModels(): Models {
  const models = new Map<string, YearModel>();
  return {
    of: (reader, year) => {
      const known = models.get(year);
      if (known !== undefined) return known;
      const read = readModel(reader, year);
      models.set(year, read);
      return read;
    },
    forget: () => models.clear(),
  };
}
