import { type ConsentText, firstVersion } from './consent-text.ts';

/** The English texts in German. Needs a native speaker and a lawyer before a practice relies on it. */
export const germanConsents: readonly ConsentText[] = [
  firstVersion('treatment', 'de', 'Einwilligung in die Behandlung', [
    'Was es ist. Wir drücken einige Minuten lang langsam und gleichmäßig auf die bloße Haut, nur dort, wo Sie es möchten.',
    'Was es kann. Manche Menschen haben eine Zeit lang weniger Schmerzen und bewegen sich leichter. Die Belege sind schwach, und es hilft nicht allen.',
    'Was es nicht kann. Es heilt keine Krankheit. Es ersetzt weder Ihre Ärztin oder Ihren Arzt noch ein Medikament.',
    'Was Sie spüren können. Sie können ein oder zwei Tage lang wund oder müde sein oder einen blauen Fleck haben. Schäden an einem Nerv oder einem Blutgefäß sind selten, aber es gab sie. Sagen Sie uns, wenn sich Ihre Gesundheit ändert.',
    'Sie entscheiden. Sagen Sie jederzeit „Stopp“, und wir lassen sofort los. Sie können jede Berührung ablehnen und jemanden mitbringen. Sie können diese Einwilligung jederzeit zurücknehmen.',
    'Mit der Unterschrift sagen Sie: Ich habe das gelesen. Ich konnte Fragen stellen. Ich stimme zu.',
  ]),
  firstVersion('privacy', 'de', 'Ihre Gesundheitsdaten', [
    'Was wir aufbewahren. Wir bewahren auf, was Sie uns sagen, was wir finden und was wir tun, um Sie sicher zu behandeln und weil das Gesetz Akten verlangt.',
    'Wer es sieht. Nur Menschen, die hier arbeiten und es brauchen; jeder Blick wird vermerkt. Wir verkaufen nichts. Andere bekommen es nur, wenn Sie zustimmen, wenn das Gesetz es verlangt oder wenn jemand in Gefahr ist. Dann rufen wir Sie vielleicht an oder holen Hilfe.',
    'Ihre Rechte. Sie können alles sehen, eine Kopie bekommen, Fehler berichtigen und es löschen lassen, soweit das Gesetz es erlaubt.',
    'Mit der Unterschrift sagen Sie: Ich habe das gelesen. Meine Gesundheitsdaten dürfen so aufbewahrt und genutzt werden.',
  ]),
  firstVersion('minor', 'de', 'Für Eltern oder gesetzliche Vertretung', [
    'Sie unterschreiben für einen Menschen, der noch nicht 18 ist. Sie sagen, dass Sie ein Elternteil oder die gesetzliche Vertretung sind und entscheiden dürfen.',
    'Bitte beantworten Sie die Fragen gemeinsam, so weit es geht. Sie können die ganze Zeit im Raum bleiben.',
    'Auch das Kind entscheidet. Sagt es „Stopp“, hören wir sofort auf, auch wenn Sie zugestimmt haben. Wir tun nichts, was es nicht möchte.',
    'Wenn wir glauben, dass einem Kind Leid geschieht, kann das Gesetz verlangen, dass wir jemanden verständigen, der helfen kann.',
    'Mit der Unterschrift sagen Sie: Ich habe das und die Einwilligung in die Behandlung gelesen. Ich stimme für den Menschen zu, für den ich unterschreibe.',
  ]),
  firstVersion('research', 'de', 'Helfen Sie uns zu lernen, wenn Sie möchten', [
    'Sie müssen nicht. Ihre Behandlung bleibt dieselbe, wie auch immer Sie sich entscheiden.',
    'Was wir weitergeben würden. Wie es Ihnen am Anfang und am Ende ging, weshalb Sie kamen, wie viele Wochen es dauerte, und Ihr Alter in Zehnerschritten. Keinen Namen, kein Datum, keine Notizen.',
    'Wie Sie unerkannt bleiben. Wir geben nur Gruppen von fünf oder mehr Menschen weiter.',
    'Mit der Unterschrift sagen Sie: Ich habe das gelesen. Diese Zahlen dürfen für die Forschung genutzt werden.',
  ]),
];
