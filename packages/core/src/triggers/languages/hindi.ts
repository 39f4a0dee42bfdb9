import type { LanguageRules } from '../language-rules.js';

/** Hindi: direct and oblique plurals of masculine and feminine nouns, English plural -्स; verb endings, also joined गा/गी/गे. */
export const hindi: LanguageRules = {
  forms: `
1: - गा गी गे;
2 - > ों ें ो े एं एँ ओं यों यां याँ ्स स ज; 2 ा > े ों ो ी ओं एं; 2 ी > ि यां ियां ियाँ ियों ियो यों; 2 ि > ियां ियों यां यों ; 2 ू > ुओं ुएं; 1 या > ये यी ए ई यों यां ओं; 2 ई > इयों इयां; 2 ़ा > े;
1 ना > ता ती ते तीं ने नी - ा ी े ीं ो ओ या यी ये ई ए ईं कर के ें+1 ूं+1 ूँ+1 ेगा ेगी ोगे ाना ाने ाया ाई ाए ाते ाता ाती वाना वाने वाया वाई इए िए िये इये ूंगा ऊं+1 एं+1 एगा एगी ओगे ऊंगा वा;
=: - ; = करना किया की किए कीजिए करके करो करें; = देना दूंगा दूँगा देंगे देगा दिया दी दिए दीजिए दो दें दूं; = लेना लूंगा लूँगा लेंगे लेगा लिया ली लिए लीजिए लो लें; = जाना गया गई गए जाए जाएगा जाएगी; = होना हुआ हुई हुए है हो;
2 े > ा ों; 2 ें > - ों; 2 ियाँ ियां > ी ियों`,
};

/** Nasals before a consonant of their own row, which a dot may stand for: [the nasal, the row]. */
const NASALS = ['ङक-घ', 'ञच-झ', 'णट-ढ', 'नत-ध', 'मप-भ'];

/** The phrase with its nasals as dots and as letters, and loans without their own o: अनुबंध and अनुबन्ध, ऑर्डर and आर्डर. */
export function hindiSpellings(phrase: string): string[] {
  let dots = phrase.replace(/न्(?=[च-झट-ढ])/g, 'ं');
  let letters = phrase;
  for (const [nasal, ...row] of NASALS) {
    dots = dots.replace(new RegExp(`${nasal}्(?=[${row.join('')}])`, 'g'), 'ं');
    letters = letters.replace(new RegExp(`ं(?=[${row.join('')}])`, 'g'), `${nasal}्`);
  }
  const others = [dots, letters, letters.replace(/[णञ]्/g, 'न्')];
  const plain = phrase.replaceAll('ऑ', 'आ').replaceAll('ॉ', 'ा');
  return [...new Set([...others, plain])].filter((each) => each !== phrase);
}
