import { type ConsentText, firstVersion } from './consent-text.ts';

/** The English texts in Spanish. Needs a native speaker and a lawyer before a practice relies on it. */
export const spanishConsents: readonly ConsentText[] = [
  firstVersion('treatment', 'es', 'Consentimiento para el tratamiento', [
    'Qué es. Su terapeuta aplica una presión lenta y constante sobre la piel y sobre lo que hay debajo. Cada presión puede durar de uno a cinco minutos. Se hace sobre la piel, solo donde usted esté de acuerdo. El resto del cuerpo queda cubierto.',
    'Qué puede hacer. Algunas personas tienen menos dolor y se mueven mejor durante un tiempo. Las pruebas son débiles y no ayuda a todas las personas. Veremos con usted qué cambia. Si nada cambia, se lo diremos.',
    'Qué no puede hacer. No cura ninguna enfermedad. No sustituye a su médico. No deje ningún medicamento por este tratamiento.',
    'Qué puede sentir. Puede tener molestias o cansancio uno o dos días, o un moratón. El daño a un nervio o a un vaso sanguíneo es raro, pero se ha visto. Por eso le preguntamos tanto sobre su salud. Avísenos cuando algo cambie.',
    'Usted decide. Puede parar en cualquier momento: diga «basta» y su terapeuta le suelta enseguida. No necesita dar un motivo. Puede decir que no a cualquier zona, a cualquier postura y a cualquier forma de contacto. Puede venir con otra persona. Puede retirar este consentimiento cuando quiera.',
    'Al firmar usted dice: He leído esto. He podido hacer preguntas. Estoy de acuerdo en recibir el tratamiento.',
  ]),
  firstVersion('privacy', 'es', 'Sus datos de salud', [
    'Qué guardamos. Guardamos lo que nos cuenta aquí, lo que encontramos, lo que hacemos en cada visita y cómo localizarle.',
    'Por qué. Lo necesitamos para tratarle con seguridad y para saber qué le ayudó. La ley también nos pide guardar un historial.',
    'Quién lo ve. Lo ven su terapeuta y las personas que trabajan aquí y lo necesitan. Cada consulta queda anotada. No lo vendemos. Solo lo damos a otros si usted está de acuerdo, si la ley nos obliga o si alguien está en peligro.',
    'Si está en peligro. Si sus respuestas nos dicen que usted u otra persona puede estar en peligro, podemos llamarle o pedir ayuda.',
    'Sus derechos. Puede ver su historial, recibir una copia y pedirnos que corrijamos un error. Puede pedirnos que lo borremos, hasta donde la ley lo permita.',
    'Al firmar usted dice: He leído esto. Pueden guardar y usar mis datos de salud de esta manera.',
  ]),
  firstVersion('minor', 'es', 'Para la madre, el padre o quien tenga la tutela', [
    'Usted firma por una persona menor de 18 años. Dice que tiene la patria potestad o la tutela y que puede decidir por ella.',
    'Por favor, responda a las preguntas junto con ella, en lo que sea posible. Puede quedarse en la sala todo el tiempo.',
    'Ella también decide. Si dice «basta», paramos enseguida, aunque usted haya dado su acuerdo. No hacemos nada que no quiera.',
    'Si creemos que alguien le hace daño, la ley puede pedirnos que avisemos a quien pueda ayudar.',
    'Al firmar usted dice: He leído esto y el consentimiento para el tratamiento. Estoy de acuerdo en nombre de la persona por quien firmo.',
  ]),
];
