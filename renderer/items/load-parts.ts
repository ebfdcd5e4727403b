type AcceptSuggestions = typeof import('./accept-suggestions.ts').acceptSuggestions;

/** The reading of outcomes and targets comes when an indicator is first shown beside the grid. */
export async function loadSuggestedStatus() {
  return (await import('./SuggestedStatus.tsx')).SuggestedStatus;
}

/** And what the year's figures propose when a goal is. */
export async function loadProposedColour() {
  return (await import('./ProposedColour.tsx')).ProposedColour;
}

/** Takes the suggested statuses of items, whose code comes with the reading of outcomes and targets. */
export async function takeSuggestions(...its: Parameters<AcceptSuggestions>): Promise<void> {
  const { acceptSuggestions } = await import('./accept-suggestions.ts');
  await acceptSuggestions(...its);
}

export async function loadItemTrend() {
  return (await import('./ItemTrend.tsx')).ItemTrend;
}
