/** Reads docs/safety-case.md: hazards, their controls, and the evidence of each, one reference a line. */

/** One reference, such as `theorem T2` or `test packages/x.test.ts "its title"`. */
export interface Evidence {
  readonly kind: string;
  readonly name: string;
  /** What is quoted after the name: the title of a test, a figure in a row; `null` when nothing is. */
  readonly quoted: string | null;
}

interface Control {
  readonly name: string;
  readonly evidence: readonly Evidence[];
  /** Lines that stand where evidence belongs and are no reference. */
  readonly unread: readonly string[];
}

export interface Hazard {
  readonly name: string;
  readonly text: string;
  readonly controls: readonly Control[];
}

const REFERENCE = /^`([a-z]+) ([^"`]+?)(?: "([^`]+)")?`$/;

/** The parts that every hazard must say in words. */
const PARTS = ['How it could happen', 'What remains'];

/** Every hazard in the text: what stands under a heading such as "### H1 Missed emergency". */
export const readHazards = (text: string): readonly Hazard[] =>
  text
    .split(/^#{2,3} /m)
    .filter((section) => /^H\d+ /.test(section))
    .map((section) => {
      const [name = ''] = section.split('\n', 1);
      const [, ...controls] = section.split(/^- \*\*/m);
      return { name, text: section, controls: controls.map(readControl) };
    });

/** What the form asks for and the hazards do not have. */
export const formProblems = (hazards: readonly Hazard[]): readonly string[] =>
  hazards.flatMap(({ name, text, controls }) => [
    ...PARTS.filter((part) => !text.includes(`**${part}.**`)).map(
      (part) => `${name}: does not say "${part}"`,
    ),
    ...(controls.length === 0 ? [`${name}: has no control`] : []),
    ...controls
      .filter(({ evidence }) => evidence.length === 0)
      .map((control) => `${name}: "${control.name}" has no evidence`),
    ...controls.flatMap(({ unread }) => unread.map((line) => `${name}: cannot read ${line}`)),
  ]);

function readControl(item: string): Control {
  const [name = ''] = item.split('**', 1);
  const lines = item.matchAll(/^ {2}- (.+)$/gm);
  const evidence: Evidence[] = [];
  const unread: string[] = [];
  for (const [, line = ''] of lines) {
    const [, kind, of, quoted = null] = REFERENCE.exec(line) ?? [];
    if (kind && of) evidence.push({ kind, name: of, quoted });
    else unread.push(line);
  }
  return { name, evidence, unread };
}
