import type { LanguageRules } from '../language-rules.js';

/** Indonesian and Malay: me-, di-, ber-, ter-, pe- with what they do to the next letter; -kan -i -an -nya -ku -mu -lah -kah. */
export const indonesian: LanguageRules = {
  forms: `
1: - nya ku mu lah kah pun nyalah kah; 2: - kan i an;
4 ?di,me,mem,men,meng,meny,menge,ber,be,ter,te,pem,pen,peng,peny,penge,pe,per,ke,se,nge,ng,ny,di,memper,diper,ku,kau,keter,nya,penge - > +2+1;
3 !mem,men,meng,meny,me,di,ber,ter,pem,pen,peng,peny,pe,per,memper an kan i > +2+1;
4 !mem,men,meng,meny,me,di,ber,ter,memper - > +2+1; 3 ?di,me,mem,men,meng,ber,ter,pem,pen,peng,pe,per,ke - > kan an i kan+1 an+1 i+1 +1; 4 - > in`,
  alternations: [
    [/^[ktsp](?=[aiueo])/, ''],
    [/^[mp]eng~([aiueo])/, 'k$1'],
    [/^[mp]en~([aiueo])/, 't$1'],
    [/^[mp]eny~([aiueo])/, 's$1'],
    [/^[mp]em~([aiueo])/, 'p$1'],
  ],
  letters: 'é',
  common: `yang dan di saya ini itu untuk dengan tidak ke dari ada bisa apa sudah belum mau kami kenapa saja bagaimana tolong atau anda juga nya masih ingin oleh gak dua mana siapa kapan pernah tanpa lebih harus ya sama punya jadi`,
};
