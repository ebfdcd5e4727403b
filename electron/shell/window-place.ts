export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window stood: its bounds when neither maximised nor full screen; null before it has been moved. */
export interface WindowPlace {
  readonly bounds: Rectangle | null;
  readonly maximised: boolean;
}

export const SMALLEST = { width: 900, height: 560 } as const;
const USUAL = { width: 1440, height: 860 } as const;
/** So much of the title bar must be on a screen that the window can be dragged. */
const GRIP = { width: 120, height: 32 } as const;

/**
 * Where to open the window: where it stood, when that is still on one of the screens (a laptop leaves its dock), else in the middle
 * of the first screen, never larger than it.
 */
export function placeWindow(place: WindowPlace, screens: readonly Rectangle[]): Partial<Rectangle> {
  const { bounds } = place;
  if (bounds !== null && screens.some((screen) => isReachable(bounds, screen))) {
    return {
      ...bounds,
      width: Math.max(bounds.width, SMALLEST.width),
      height: Math.max(bounds.height, SMALLEST.height),
    };
  }
  const first = screens[0];
  if (first === undefined) return USUAL;
  return { width: Math.min(USUAL.width, first.width), height: Math.min(USUAL.height, first.height) };
}

function isReachable(bounds: Rectangle, screen: Rectangle): boolean {
  const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
  const isTopInside = bounds.y >= screen.y - 1 && bounds.y + GRIP.height <= screen.y + screen.height;
  return across >= GRIP.width && isTopInside;
}

/** A place as it was written; null for anything else. */
export function checkWindowPlace(value: unknown): WindowPlace | null {
  if (typeof value !== 'object' || value === null || !('bounds' in value) || !('maximised' in value)) return null;
  const { bounds, maximised } = value;
  if (typeof maximised !== 'boolean' || !(bounds === null || isRectangle(bounds))) return null;
  return { bounds, maximised };
}

function isRectangle(value: unknown): value is Rectangle {
  if (typeof value !== 'object' || value === null) return false;
  if (!('x' in value && 'y' in value && 'width' in value && 'height' in value)) return false;
  const { x, y, width, height } = value;
  return [x, y, width, height].every(Number.isInteger) && Number(width) > 0 && Number(height) > 0;
}
