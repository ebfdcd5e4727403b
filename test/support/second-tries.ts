import type { Reporter, TestModule } from 'vitest/node';

/** Names at the end of a run the tests that did not pass until their second try: they wait for something else than what they see. */
export default class SecondTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        if (test.diagnostic()?.flaky) process.stdout.write(`Andra försöket: ${module.relativeModuleId} > ${test.fullName}\n`);
      }
    }
  }
}
