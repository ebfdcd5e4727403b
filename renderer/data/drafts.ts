/** What is being typed and not sent yet. */
type Send = () => Promise<void> | undefined;
const drafts = new Set<Send>();

/** Keeps a field's way of sending what it holds, for as long as it is there. */
export function keepDraft(send: Send): () => void {
  drafts.add(send);
  return () => {
    drafts.delete(send);
  };
}

/** Sends everything that is being typed; done when the store has answered. */
export async function sendDrafts(): Promise<void> {
  await Promise.all([...drafts].map((send) => send()));
}

/** A window that loses focus, is hidden or closes sends first. */
export function sendDraftsOnLeaving(): void {
  const send = () => {
    void sendDrafts();
  };
  window.addEventListener('blur', send);
  window.addEventListener('pagehide', send);
  window.addEventListener('beforeunload', send);
  document.addEventListener('visibilitychange', send);
}
