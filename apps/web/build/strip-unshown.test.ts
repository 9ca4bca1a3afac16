import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutUnshown } from './strip-unshown.ts';

const file = '../../../packages/knowledge/src/rules/aortic-syndrome.ts';
const path = new URL(file, import.meta.url).pathname;

describe('withoutUnshown', () => {
  it('empties the examples of a rule and leaves the rest as it is', () => {
    const code = "const a = { id: 'x’y', when: 'b', examples: [{ name: 'c', facts: {} }], z: 1 };";
    expect(withoutUnshown(code, path)).toBe(
      "const a = { id: 'x’y', when: 'b', examples: [], z: 1 };",
    );
  });

  it('empties in each folder what is unshown there', () => {
    const code = "const a = { ref: '5.1', strength: 'low' };";
    const inFolder = (folder: string) =>
      withoutUnshown(code, `/packages/knowledge/src/${folder}/a.ts`);
    expect(inFolder('remedies')).toBe("const a = { ref: '', strength: 'low' };");
    expect(inFolder('claims')).toBe("const a = { ref: '5.1', strength: '' };");
    expect(inFolder('medicines')).toBe(code);
  });

  it('keeps the predicates of a real rule', () => {
    const code = readFileSync(path, 'utf8');
    const short = withoutUnshown(code, path);
    expect(short.length).toBeLessThan(code.length * 0.8);
    expect(short).toContain("within: 'now'");
    expect(short).not.toContain('gives:');
  });
});
