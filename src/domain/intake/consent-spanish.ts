import { type ConsentText, firstVersion } from './consent-text.ts';

/** The English texts in Spanish. Needs a native speaker and a lawyer before a practice relies on it. */
export const spanishConsents: readonly ConsentText[] = [
  firstVersion('treatment', 'es', 'Consentimiento para el tratamiento', [
    'Qué es. Su terapeuta aplica una presión lenta y constante sobre la piel durante unos minutos, solo donde usted esté de acuerdo.',
    'Qué puede hacer. Algunas personas tienen menos dolor y se mueven mejor durante un tiempo. Las pruebas son débiles y no ayuda a todas las personas.',
    'Qué no puede hacer. No cura ninguna enfermedad. No sustituye a su médico ni a un medicamento.',
    'Qué puede sentir. Puede tener molestias, cansancio o un moratón uno o dos días. El daño a un nervio o a un vaso sanguíneo es raro, pero se ha visto. Avísenos cuando cambie su salud.',
    'Usted decide. Diga «basta» en cualquier momento y su terapeuta le suelta enseguida. Puede decir que no a cualquier contacto y venir con otra persona. Puede retirar este consentimiento cuando quiera.',
    'Al firmar usted dice: He leído esto. He podido hacer preguntas. Estoy de acuerdo.',
  ]),
  firstVersion('privacy', 'es', 'Sus datos de salud', [
    'Qué guardamos. Guardamos lo que nos cuenta, lo que encontramos y lo que hacemos, para tratarle con seguridad y porque la ley pide un historial.',
    'Quién lo ve. Solo las personas que trabajan aquí y lo necesitan; cada consulta queda anotada. No vendemos nada. Otros lo reciben solo si usted está de acuerdo, si la ley lo exige o si alguien está en peligro. En ese caso podemos llamarle o pedir ayuda.',
    'Sus derechos. Puede verlo, recibir una copia, hacer corregir los errores y hacer que se borre, hasta donde la ley lo permita.',
    'Al firmar usted dice: He leído esto. Pueden guardar y usar mis datos de salud de esta manera.',
  ]),
  firstVersion('minor', 'es', 'Para la madre, el padre o quien tenga la tutela', [
    'Usted firma por una persona menor de 18 años. Dice que tiene la patria potestad o la tutela y que puede decidir por ella.',
    'Por favor, responda a las preguntas junto con ella, en lo que sea posible. Puede quedarse en la sala todo el tiempo.',
    'Ella también decide. Si dice «basta», paramos enseguida, aunque usted haya dado su acuerdo. No hacemos nada que no quiera.',
    'Si creemos que alguien le hace daño, la ley puede pedirnos que avisemos a quien pueda ayudar.',
    'Al firmar usted dice: He leído esto y el consentimiento para el tratamiento. Estoy de acuerdo en nombre de la persona por quien firmo.',
  ]),
  firstVersion('research', 'es', 'Ayúdenos a aprender, si quiere', [
    'No tiene que hacerlo. Su tratamiento será el mismo, decida lo que decida.',
    'Qué compartiríamos. Cómo se sentía al principio y al final, por qué vino, cuántas semanas duró, y su edad de diez en diez años. Ni su nombre, ni fechas, ni notas.',
    'Cómo queda en el anonimato. Solo compartimos grupos de cinco personas o más.',
    'Al firmar usted dice: He leído esto. Pueden usar estos números para investigar.',
  ]),
];
