import { describe, expect, it } from 'vitest';
import { figuresLost, negationDiffers } from './same-figures.ts';

describe('figuresLost', () => {
  it.each([
    ['At most 400 mg, 6 hours apart.', 'Como máximo 400 mg, cada 6 horas.'],
    ['Twice a day, for two weeks.', 'Dos veces al día, durante 2 semanas.'],
    ['More than 1,600 people, over 65.', 'Más de 1600 personas, mayores de 65 años.'],
    ['Low, steady warmth of about 40 °C (104 °F).', 'Calor suave de unos 40 °C (104 °F).'],
    ['Both legs', 'Las dos piernas'],
  ])('finds nothing to mend in "%s"', (english, spanish) => {
    expect(figuresLost(english, spanish, 'es')).toEqual([]);
  });

  it.each([
    [
      'At most 400 mg.',
      'Como máximo 4000 mg.',
      ['400 is lost', '4000 was not there', '400 mg is lost'],
    ],
    ['Wait 6 hours.', 'Espera 6 días.', ['6 hour is lost']],
    ['For two days.', 'Unos días.', ['2 is lost', '2 day is lost']],
    ['Take it in the 8 weeks.', 'En las 8 semanas, 2 al día.', ['2 was not there']],
    ['2 mg, then 2 mg', '2 mg', ['2 is lost', '2 mg is lost']],
  ])('names what differs in "%s"', (english, spanish, lost) => {
    expect(figuresLost(english, spanish, 'es')).toEqual(lost);
  });
});

describe('negationDiffers', () => {
  it('sees a "not" that is lost, and one that was added', () => {
    expect(negationDiffers('Do not drive.', 'Conduce.', 'es')).toBe(true);
    expect(negationDiffers('Drive.', 'No conduzcas.', 'es')).toBe(true);
    expect(negationDiffers('It doesn’t help.', 'Nada ayuda.', 'es')).toBe(false);
    expect(negationDiffers('A note.', 'Un noble.', 'es')).toBe(false);
  });
});
