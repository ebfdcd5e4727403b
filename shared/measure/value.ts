/** Whom a value is about: regions report many outcomes for women, for men and for all. */
export type Sex = 'women' | 'men' | 'all';

/** How exact a person was: "ca 80" lies about 80, "drygt 80" somewhat over, "knappt 80" somewhat under. */
export type About = 'about' | 'over' | 'under';

/** Amounts are exact decimals with a point, as the store keeps figures: "-15", "3.8". */
export interface Quantity {
  readonly amount: string;
  /** "%", "st", "dagar", or the first word that stood after the number; null when nothing did. */
  readonly unit: string | null;
}

/** How a target compares with an earlier value. `better` is more or less, as the indicator's direction says. */
export type Way = 'more' | 'less' | 'at-least' | 'at-most' | 'same' | 'better' | 'worse';

/** What one typed value says. */
export type Reading =
  /** "95 procent"; `detail` is what stands after the unit: "703 ton *koldioxidekvivalenter inom HS*". */
  | ({ readonly kind: 'number'; readonly about: About | null; readonly detail: string | null } & Quantity)
  /** "77–80", and falling "6,3–6,1 %": in the order typed. */
  | { readonly kind: 'interval'; readonly from: string; readonly to: string; readonly unit: string | null }
  /** "> 90 procent", "minst 90", "< 90 dagar", "högst 10". */
  | ({ readonly kind: 'bound'; readonly sense: 'over' | 'at-least' | 'under' | 'at-most' } & Quantity)
  /** "6 av 8": of so many, so many. */
  | { readonly kind: 'share'; readonly part: string; readonly of: string; readonly about: About | null }
  /** "Topp 3 av 7": a place in an order, where the first is best. */
  | { readonly kind: 'rank'; readonly place: string; readonly of: string | null }
  /** "Minskning med 15 %", "+4,4 procent": by how much, with its sign. */
  | ({ readonly kind: 'change' } & Quantity)
  /** "Högre än föregående år (110)": `since` is null for the year before, `baseline` what the text itself says that it was. */
  | { readonly kind: 'compared'; readonly way: Way; readonly since: number | null; readonly baseline: Quantity | null }
  /** Words alone: "Helt", "Beslutas senare". */
  | { readonly kind: 'words'; readonly text: string };

export type Value = Reading & {
  readonly sex: Sex | null;
  /** What the value is of when several stand in one cell: "Personal". */
  readonly label: string | null;
  /** The year that the text gives it: "2023: 94%". */
  readonly year: number | null;
  /** A change that is told beside the value: "32 000 insatser (−15 procent)". */
  readonly change: Quantity | null;
};

/** Why a text was not read. */
export type UnreadReason =
  /** "Se 3a, b och c": the value stands elsewhere. */
  | 'reference'
  /** "1.200": the point can be a decimal mark or stand between thousands. */
  | 'point'
  /** "6/8": a share, two values, or a day. */
  | 'slash'
  /** "2023–2024", "2024-12-31". */
  | 'date'
  /** "Mål: Topp av 7", "Index 76": words before a number that say nothing known of it. */
  | 'words'
  /** More digits than a figure has. */
  | 'digits'
  | 'unclear';

/** What a person typed and what it says: one value or several, or why it was not read. What was typed is never changed. */
export type Parsed =
  | { readonly typed: string; readonly values: readonly [Value, ...Value[]] }
  | { readonly typed: string; readonly unread: UnreadReason };

export function isRead(parsed: Parsed): parsed is Extract<Parsed, { readonly values: unknown }> {
  return 'values' in parsed;
}
