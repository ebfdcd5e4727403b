/** What a risk of the portfolio is called as a place in the view of internal control, where a row of the plan can have the same id. */
export function portfolioPlace(risk: string): string {
  return `${PREFIX}${risk}`;
}

/** The risk of the portfolio that a place is; null for a row of the plan. */
export function riskOfPlace(place: string): string | null {
  return place.startsWith(PREFIX) ? place.slice(PREFIX.length) : null;
}

// No id begins so.
const PREFIX = '@';
