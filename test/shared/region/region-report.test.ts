import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PAGE = 'docs/region-report.md';
const text = readFileSync(PAGE, 'utf8');
const LINE = /^(\d+)\. /gmu;

describe('the page on what of a region’s report is done', () => {
  const numbers = [...text.matchAll(LINE)].map(([, number]) => Number(number));

  it('has each of the ninety lines once, in order', () => {
    expect(numbers).toEqual(Array.from({ length: 90 }, (_, index) => index + 1));
  });

  it('says of every line that it is done or not done', () => {
    const lines = text.split('\n').filter((line) => /^\d+\. /u.test(line));
    expect(lines.filter((line) => !/\*\*(?:Done|Not done)\b/u.test(line))).toEqual([]);
  });

  it('names only files that there are', () => {
    const paths = [...text.matchAll(/`((?:docs|test|shared|db|electron|renderer|resources)\/[\w./-]+)`/gu)].map(
      ([, path]) => path ?? '',
    );
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    const pages = [...text.matchAll(/\]\((?!https?:)([\w./-]+\.md)\)/gu)].map(([, page]) => `docs/${page}`);
    expect(pages.filter((page) => !existsSync(page))).toEqual([]);
  });
});
