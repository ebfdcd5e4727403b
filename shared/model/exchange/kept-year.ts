import { failed, ok, type Result } from '../../api/result.ts';
import { t } from '../../text/messages/index.ts';
import { Year } from '../year.ts';
import { upgraded } from './upgrade.ts';

/** A year that the store keeps in the exchange format, also one that an earlier program kept; `store-damaged` with these words when it is none. */
export function keptYear(text: string, gone: string = t('store:report-version-gone')): Result<Year> {
  const read = Year.safeParse(upgraded(jsonOf(text)));
  return read.success ? ok(read.data) : failed('store-damaged', gone, { details: read.error.message });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is no year either, which the caller says.
    return null;
  }
}
