import { failed, ok, type Result } from '../../shared/api/result.ts';
import { upgraded } from '../../shared/model/exchange/upgrade.ts';
import { Year } from '../../shared/model/year.ts';
import { t } from '../../shared/text/messages/index.ts';

/** The year that a version was made of, also one that an earlier program kept; `store-damaged` when it is none. */
export function keptYear(text: string): Result<Year> {
  const read = Year.safeParse(upgraded(jsonOf(text)));
  return read.success ? ok(read.data) : failed('store-damaged', t('store:report-version-gone'), { details: read.error.message });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is no year either, which the caller says.
    return null;
  }
}
