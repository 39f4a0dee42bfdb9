/** The commonest words of the 28 languages (folded): a trigger of nothing else would match almost every message. */
const COMMON = new Set(
  `the a an i to and is it of in my you for on with this that me have be not do can your are we at was no yes so if or but
de het een en ik van je dat niet op te in ist der die das und ich zu ein eine nicht mit le la les un une et je est des du que pas pour
el los y en es no mi por una se o os as e um uma eu nao com do da il lo gli di che non per mi i w na z sie nie to jest do
v se je na to ze si a och att det ar jag som en pa i er jeg ikke til og for har ja on ei se etta
и в на не я что это с мне у по а та і у що не як si in de la nu cu pe este un o az egy es nem hogy is
και το να η ο του με δεν τα μου ve bir bu da de icin ben في من على لا ما هل انا ان את של לא אני זה עם
है में की का के मैं को से यह di yang dan ini saya tidak untuk la va cua toi co khong duoc là
的 我 了 是 你 不 在 の は を に が で て と も ฉัน ที่ ของ ไม่ ครับ ค่ะ 나 너 이 그`.split(/\s+/),
);

/** True for a folded word that says nothing by itself. */
export const isCommonWord = (word: string): boolean =>
  COMMON.has(word) || /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]$/u.test(word);
