import { existsSync, readFileSync } from 'node:fs';

const PROJECT = new URL('../../', import.meta.url);
const ENGLISH = `I was charged twice for the same order last week and nobody has answered my emails. Could somebody look at it, please? The order number is 4471 and the parcel has still not been delivered to my address.
Hello, the shoes that I received yesterday are a size too small and one of the laces is missing. What do I have to do to exchange them for a bigger pair, and who pays for sending them back to you?
My subscription was renewed although I had switched that off in the settings in May. I would like to have the money back on my card and to be sure that it does not happen again next year. Thank you.`;
const OTHERS = `Ik heb twee weken geleden een jas besteld die nog steeds niet geleverd is. Volgens de koerier is hij afgegeven, maar niemand hier heeft iets gezien. Kunnen jullie uitzoeken waar mijn pakje gebleven is?
Ich habe meinen Vertrag schon im März gekündigt, bekomme aber immer noch Rechnungen. Können Sie bitte prüfen, ob meine Kündigung bei Ihnen angekommen ist, und mir eine Bestätigung schicken? Danke schön.
Здравствуйте, вчера я получила посылку, но внутри оказался совсем другой товар. Подскажите, пожалуйста, как оформить возврат и когда мне вернут деньги на карту? Номер заказа отправила вам в письме.
Dzień dobry, zamówiłam u Państwa buty, ale przyszły w złym rozmiarze. Chciałabym je wymienić na większe albo dostać zwrot pieniędzy. Proszę o informację, na jaki adres mam odesłać paczkę i kto za to płaci.
お世話になっております。先週注文した商品がまだ届いていません。発送状況を教えていただけますか。もし在庫がない場合は、注文をキャンセルして返金してほしいです。注文番号はメールに書きました。よろしくお願いします。
طلبت هاتفا جديدا قبل أسبوعين ولم يصل حتى الآن. حاولت الاتصال بخدمة العملاء أكثر من مرة دون جدوى. أرجو إلغاء الطلب وإعادة المبلغ إلى بطاقتي في أقرب وقت ممكن، وشكرا لكم على تعاونكم معنا.`;

/** 200-character messages: customers' own where the development data is there, else those above. Flat strings. */
function cut(lines) {
  const flat = (text) => JSON.parse(JSON.stringify(text.slice(0, 200)));
  return lines.filter((line) => line.length > 120).map(flat);
}

function bitext() {
  const file = new URL('../shared/data/triggers/bitext-intents.tsv', PROJECT);
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const texts = rows.map((row) => row.split('\t')[0]);
  return Array.from({ length: Math.floor(texts.length / 5) }, (_, at) =>
    texts.slice(at * 5, at * 5 + 5).join('. '),
  );
}

/** English messages (plain ASCII, the cheapest to normalise) and messages in many languages. */
export function readMessages() {
  const english = cut([...ENGLISH.split('\n'), ...bitext()]).slice(0, 300);
  const mixed = cut([...OTHERS.split('\n'), ...ENGLISH.split('\n').slice(0, 1)]);
  return { english, mixed: Array.from({ length: 300 }, (_, at) => mixed[at % mixed.length]) };
}
