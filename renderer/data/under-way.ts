/** Changes that have been sent and not answered. */
const sent = new Set<Promise<unknown>>();

/** Keeps a change in mind until the store has answered. */
export async function underWay<T>(answer: Promise<T>): Promise<T> {
  sent.add(answer);
  try {
    return await answer;
  } finally {
    sent.delete(answer);
  }
}

/** Done when the store has answered all that has been sent: only then is it known what can be taken back. */
export async function allAnswered(): Promise<void> {
  if (sent.size === 0) return;
  await Promise.allSettled([...sent]);
  // Whoever sent it notes the answer first.
  await new Promise((resolve) => setTimeout(resolve));
}
