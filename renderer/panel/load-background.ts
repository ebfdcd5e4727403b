/** What was said before and what has been changed comes when it is first shown: the comparing of texts is not needed to begin. */
export async function loadItemBackground() {
  return (await import('./ItemBackground.tsx')).ItemBackground;
}

export async function loadTextBackground() {
  return (await import('./TextBackground.tsx')).TextBackground;
}
