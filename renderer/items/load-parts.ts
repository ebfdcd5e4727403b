/** The reading of outcomes and targets comes when an indicator is first shown beside the grid. */
export async function loadSuggestedStatus() {
  return (await import('./SuggestedStatus.tsx')).SuggestedStatus;
}

export async function loadItemTrend() {
  return (await import('./ItemTrend.tsx')).ItemTrend;
}
