/** Spanish of what Unknot says about itself. */
import type { aboutWords as english } from '../about-words.ts';

export const aboutWords: typeof english = {
  title: 'Acerca de Unknot',
  what: 'Qué es',
  whatText:
    'Unknot ayuda cuando se traba la parte alta de la espalda. Pregunta por lo que puede ser peligroso, dice qué hacer ahora y por qué, y lleva un diario en tu aparato.',
  not: 'Qué no es',
  notText:
    'No sustituye a una consulta médica: no te conoce y no puede examinarte. Si algo te preocupa, busca ayuda, diga lo que diga.',
  how: 'Cómo decide',
  howText:
    'Con reglas fijas, hechas a partir de guías médicas públicas. Las mismas respuestas dan siempre el mismo resultado. Nada queda al azar, y no decide ninguna IA.',
  privacy: 'Adónde van tus respuestas',
  privacyText:
    'A ninguna parte. Se quedan en este navegador. Unknot no habla con ningún otro servidor y no cuenta nada.',
  install: 'En tu teléfono',
  installText:
    'Unknot funciona sin red una vez que se ha abierto. Para tenerlo a mano, añádelo a la pantalla de inicio desde el menú del navegador.',
  installApple:
    'En un iPhone o iPad: ábrelo en Safari, toca “Compartir” y luego “Añadir a pantalla de inicio”. Safari puede borrar lo que guarda una página tras 7 días sin visita. En la pantalla de inicio se queda.',
  version: (version) => `Versión del conocimiento: ${version}`,
  licence: 'Software libre con la licencia Apache 2.0.',
  sourceCount: (count) => `Las ${count} fuentes`,
};
