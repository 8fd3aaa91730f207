import { type ConsentText, firstVersion } from './consent-text.ts';

/** The English texts in German. Needs a native speaker and a lawyer before a practice relies on it. */
export const germanConsents: readonly ConsentText[] = [
  firstVersion('treatment', 'de', 'Einwilligung in die Behandlung', [
    'Was es ist. Ihre Therapeutin oder Ihr Therapeut drückt langsam und gleichmäßig auf Ihre Haut und das, was darunter liegt. Ein Griff dauert eine bis fünf Minuten. Gearbeitet wird auf der Haut und nur dort, wo Sie es möchten. Der übrige Körper bleibt bedeckt.',
    'Was es kann. Manche Menschen haben eine Zeit lang weniger Schmerzen und bewegen sich leichter. Die Belege dafür sind schwach, und es hilft nicht allen. Wir sehen gemeinsam, was sich ändert. Ändert sich nichts, sagen wir es Ihnen.',
    'Was es nicht kann. Es heilt keine Krankheit. Es ersetzt nicht Ihre Ärztin oder Ihren Arzt. Setzen Sie deswegen kein Medikament ab.',
    'Was Sie spüren können. Sie können ein oder zwei Tage lang wund oder müde sein oder einen blauen Fleck bekommen. Schäden an einem Nerv oder einem Blutgefäß sind selten, aber es gab sie. Darum fragen wir so viel nach Ihrer Gesundheit. Sagen Sie uns, wenn sich etwas ändert.',
    'Sie entscheiden. Sie können jederzeit aufhören: Sagen Sie „Stopp“, und wir lassen sofort los. Sie brauchen keinen Grund. Sie können jede Stelle, jede Lage und jede Art der Berührung ablehnen. Sie können jemanden mitbringen. Sie können diese Einwilligung jederzeit zurücknehmen.',
    'Mit der Unterschrift sagen Sie: Ich habe das gelesen. Ich konnte Fragen stellen. Ich möchte behandelt werden.',
  ]),
  firstVersion('privacy', 'de', 'Ihre Gesundheitsdaten', [
    'Was wir aufbewahren. Wir bewahren auf, was Sie uns hier sagen, was wir finden, was wir bei jedem Termin tun und wie wir Sie erreichen.',
    'Warum. Wir brauchen es, um Sie sicher zu behandeln und um zu wissen, was geholfen hat. Auch das Gesetz verlangt, dass wir Akten führen.',
    'Wer es sieht. Es sehen die Person, die Sie behandelt, und alle, die hier arbeiten und es brauchen. Jeder Blick darauf wird vermerkt. Wir verkaufen nichts. Wir geben es nur weiter, wenn Sie zustimmen, wenn das Gesetz es verlangt oder wenn jemand in Gefahr ist.',
    'Wenn Sie in Gefahr sind. Wenn Ihre Antworten uns sagen, dass Sie oder jemand anders in Gefahr sein könnten, rufen wir Sie vielleicht an oder holen Hilfe.',
    'Ihre Rechte. Sie können Ihre Akte sehen, eine Kopie bekommen und uns bitten, einen Fehler zu berichtigen. Sie können uns bitten, sie zu löschen, soweit das Gesetz es erlaubt.',
    'Mit der Unterschrift sagen Sie: Ich habe das gelesen. Meine Gesundheitsdaten dürfen so aufbewahrt und genutzt werden.',
  ]),
  firstVersion('minor', 'de', 'Für Eltern oder gesetzliche Vertretung', [
    'Sie unterschreiben für einen Menschen, der noch nicht 18 ist. Sie sagen, dass Sie ein Elternteil oder die gesetzliche Vertretung sind und entscheiden dürfen.',
    'Bitte beantworten Sie die Fragen gemeinsam, so weit es geht. Sie können die ganze Zeit im Raum bleiben.',
    'Auch das Kind entscheidet. Sagt es „Stopp“, hören wir sofort auf, auch wenn Sie zugestimmt haben. Wir tun nichts, was es nicht möchte.',
    'Wenn wir glauben, dass einem Kind Leid geschieht, kann das Gesetz verlangen, dass wir jemanden verständigen, der helfen kann.',
    'Mit der Unterschrift sagen Sie: Ich habe das und die Einwilligung in die Behandlung gelesen. Ich stimme für den Menschen zu, für den ich unterschreibe.',
  ]),
];
