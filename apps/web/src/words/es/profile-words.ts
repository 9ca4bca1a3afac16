/** Spanish of the profile. */
import type { profileWords as english } from '../profile-words.ts';

export const profileWords: typeof english = {
  title: 'Sobre tu salud',
  titleOf: (name) => `Sobre la salud de ${name}`,
  lead: 'Preguntado una vez, para no preguntarlo de nuevo. Lo usan la revisión de peligro y las medicinas. Cambia lo que ya no sea cierto.',
  back: 'Sobre tu salud',
  groups: {
    person: 'Edad, sexo, peso',
    pregnancy: 'Embarazo y hormonas',
    heart: 'Corazón y vasos sanguíneos',
    blood: 'Sangre, infecciones, cáncer',
    organs: 'Estómago, riñones, hígado, pulmones',
    nerves: 'Nervios y glándulas',
    bones: 'Huesos, articulaciones, cuello',
    skin: 'Piel y ojos',
    allergies: 'Alergias y reacciones',
    medicines: 'Medicinas que tomas',
    habits: 'Tabaco, alcohol, comida',
    reporter: 'Quién responde',
  },
  nothing: 'Aún no se ha preguntado',
  noneOfThem: 'Nada de esto',
  andNo: (count) => `No a ${count} más`,
  open: (count) => `${count} sin preguntar aún`,
  yes: 'Sí',
  no: 'No',
  notSure: 'No lo sé',
  save: 'Guardar',
  saved: 'Guardado.',
  groupLead: 'Deja en blanco lo que no quieras responder.',
  reopened:
    'Lo que cambiaste importa para la revisión de peligro. Tiene de nuevo preguntas para ti.',
  goOn: 'Seguir con las preguntas',
  newAnswer: 'Lo que cambiaste ha cambiado la respuesta de la revisión de peligro.',
  see: 'Ver la respuesta',
  checkFirst:
    'La revisión de peligro preguntará lo que necesite. También puedes rellenarlo antes aquí.',
};
