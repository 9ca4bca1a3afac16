/**
 * Does a translation say the same amounts, times and limits, and is what is forbidden still forbidden? A lost number
 * or a lost "not" is a hazard that no reader of the translation could see.
 */

/** How a language writes what must not be lost. */
interface Script {
  /** Numbers written as words. "One" is left out, as Spanish has the same word for it and for "a". */
  readonly numbers: Readonly<Record<string, string>>;
  /** Units under the name that both languages are compared by. */
  readonly units: Readonly<Record<string, RegExp>>;
  readonly negation: RegExp;
}

const scripts = {
  en: {
    numbers: {
      two: '2',
      twice: '2',
      three: '3',
      four: '4',
      five: '5',
      six: '6',
      seven: '7',
      eight: '8',
      nine: '9',
      ten: '10',
      twelve: '12',
    },
    units: {
      second: /seconds?/,
      minute: /minutes?/,
      hour: /hours?/,
      day: /days?/,
      week: /weeks?/,
      month: /months?/,
      year: /years?/,
      time: /times?/,
      degree: /degrees?/,
      point: /points?/,
      tablet: /tablets?/,
      pound: /lb|pounds?/,
      litre: /lit(?:re|er)s?/,
      metre: /met(?:re|er)s?/,
    },
    negation:
      /(?<!\p{L})(?:no|not|never|none|nothing|nobody|neither|nor|cannot|without|\p{L}+n[’']t)(?!\p{L})/iu,
  },
  es: {
    numbers: {
      dos: '2',
      tres: '3',
      cuatro: '4',
      cinco: '5',
      seis: '6',
      siete: '7',
      ocho: '8',
      nueve: '9',
      diez: '10',
      doce: '12',
    },
    units: {
      second: /segundos?/,
      minute: /minutos?/,
      hour: /horas?/,
      day: /días?/,
      week: /semanas?/,
      month: /mes(?:es)?/,
      year: /años?/,
      time: /ve(?:z|ces)/,
      degree: /grados?/,
      point: /puntos?/,
      tablet: /pastillas?/,
      pound: /lb|libras?/,
      litre: /litros?/,
      metre: /metros?/,
    },
    negation: /(?<!\p{L})(?:no|nunca|ningun[oa]s?|ningún|nada|nadie|ni|sin|tampoco)(?!\p{L})/iu,
  },
} as const satisfies Readonly<Record<string, Script>>;

export type ScriptId = keyof typeof scripts;

/** Symbols that both languages write alike. */
const SYMBOLS = /mg|ml|kg|cm|km|mm|g|%|°C|°F/;

/** What stands in one of the two texts and not in the other, in words for who mends it. */
export function figuresLost(english: string, other: string, language: ScriptId): readonly string[] {
  const before = figuresOf(english, scripts.en);
  const after = figuresOf(other, scripts[language]);
  return [
    ...without(before.all, after.all).map((figure) => `${figure} is lost`),
    ...without(after.digits, before.all).map((figure) => `${figure} was not there`),
    ...without(before.measures, after.measures).map((measure) => `${measure} is lost`),
  ];
}

/** Is something forbidden or denied in one of the texts and in the other not? */
export const negationDiffers = (english: string, other: string, language: ScriptId): boolean =>
  scripts.en.negation.test(english) !== scripts[language].negation.test(other);

interface Figures {
  readonly digits: readonly string[];
  /** The digits and the numbers written as words. */
  readonly all: readonly string[];
  /** Numbers with their unit, such as `24 hour`. */
  readonly measures: readonly string[];
}

function figuresOf(text: string, { numbers, units }: Script): Figures {
  const plain = text.replace(/(?<=\d),(?=\d{3})/g, '');
  const counted = plain.replace(/\p{L}+/gu, (word) => numbers[word.toLowerCase()] ?? word);
  return {
    digits: numbersIn(plain),
    all: numbersIn(counted),
    measures: [
      ...matches(
        counted,
        new RegExp(`${NUMBER}\\s?(${SYMBOLS.source})(?!\\p{L})`, 'gu'),
        (unit) => unit,
      ),
      ...Object.entries(units).flatMap(([name, unit]) =>
        matches(
          counted,
          new RegExp(`${NUMBER}[\\s-]?(${unit.source})(?!\\p{L})`, 'giu'),
          () => name,
        ),
      ),
    ],
  };
}

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;

const numbersIn = (text: string): readonly string[] => text.match(new RegExp(NUMBER, 'g')) ?? [];

const matches = (text: string, form: RegExp, name: (unit: string) => string): readonly string[] =>
  [...text.matchAll(form)].map(([, figure, unit = '']) => `${figure} ${name(unit)}`);

/** Those of `all` that `some` does not hold, each counted as often as it stands there. */
function without(all: readonly string[], some: readonly string[]): readonly string[] {
  const left = [...some];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
