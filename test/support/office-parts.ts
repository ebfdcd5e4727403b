/** The small XML that every Office file is made of (ECMA-376, part 2), for templates that tests put together. */

export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function part(name: string, data: string) {
  return { name, data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${data}` };
}

export function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
}

export function relations(...all: string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}
