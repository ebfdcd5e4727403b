import { describe, expect, it } from 'vitest';
import { useProgram } from '../support/program.ts';

describe('code that is not in the program’s own files', () => {
  const program = useProgram({ expectedErrors: /Content Security Policy|ERR_/ });
  /** Tries to run code that sets a mark; answers whether it did. In a task of its own: what drives these tests may evaluate text. */
  const marked = (attempt: string) =>
    program().page.evaluate(`new Promise((answer) => {
      delete window.mark;
      setTimeout(async () => {
        try { await (async () => { ${attempt} })(); } catch {}
        setTimeout(() => answer(window.mark === true), 150);
      }, 0);
    })`);

  it('would be noticed if it ran', async () => {
    expect(await marked('window.mark = true')).toBe(true);
  });

  it.each([
    ['eval', "(0, eval)('window.mark = true')"],
    ['a function of text', "new Function('window.mark = true')()"],
    ['a timer of text', "setTimeout('window.mark = true', 0)"],
    [
      'an inline script',
      "const s = document.createElement('script'); s.textContent = 'window.mark = true'; document.body.append(s)",
    ],
    [
      'an inline script with the nonce of the styles',
      `
      const s = document.createElement('script');
      s.nonce = document.querySelector('meta[property="csp-nonce"]').nonce;
      s.textContent = 'window.mark = true'; document.body.append(s)`,
    ],
    ['an attribute', `document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.mark = true">')`],
    [
      'a javascript address',
      "const a = document.createElement('a'); a.href = 'javascript:window.mark=true'; document.body.append(a); a.click()",
    ],
    ['a data address', "await import('data:text/javascript,window.mark=true')"],
    ['a blob', "await import(URL.createObjectURL(new Blob(['window.mark = true'], { type: 'text/javascript' })))"],
    [
      'a frame of its own',
      `
      const f = document.createElement('iframe'); f.srcdoc = '<script>parent.mark = true</' + 'script>'; document.body.append(f)`,
    ],
  ])('is not run: %s', async (_name, attempt) => {
    expect(await marked(attempt)).toBe(false);
  });

  it('nor may WebAssembly be compiled, which would be code all the same', async () => {
    const answer = await program().page.evaluate(
      'WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => "compiled", (error) => error.name)',
    );
    expect(answer).toBe('CompileError');
  });

  it('is no style either, unless it has the nonce of the page', async () => {
    const widths = await program().page.evaluate(() => {
      const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
      return ['', 'guessed', nonce].map((given) => {
        const probe = document.createElement('div');
        probe.className = `probe-${given === '' ? 'none' : given === nonce ? 'own' : 'other'}`;
        const style = document.createElement('style');
        style.nonce = given;
        style.textContent = `.${probe.className} { position: fixed; width: 7px }`;
        document.body.append(style, probe);
        return getComputedStyle(probe).width === '7px';
      });
    });
    expect(widths).toEqual([false, false, true]);
  });
});
