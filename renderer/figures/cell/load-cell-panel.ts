/** The panel is not needed to see the figures. */
export async function loadCellPanel() {
  return (await import('./CellPanel.tsx')).CellPanel;
}
