import type { Language } from '../language.js';

/** Turkish. */
export const tr: Language = `tr2
Ptemsilci insan! insanl insana! insand yetkili danisman uzman gorevli calisan personel
Skisi mudur yonetici patron
Ibiri* kimse
Dmusteri canli_des muhasebe departman bolum
Bmakine bilgisayar
Ckonus* gorus* sohbet
Mbagla* aktar yonlendir beni_bagla bana_insan
Lulas* iletisim
Wlazim ihtiyacim ver* istiyo
Knasil
Evar*
Rgercek canli
Nistemiyo degil yok* gerek*
Hyeter nefret bikt*
Qmisin konusuyorum
Fbir lutfen simdi hemen mi! mu!
Xmudurum kac ne_kadar emlak sigorta baska hakl* gibi olarak
Oyardim arayin sikayet yaramaz
Ydun konustugum soyledi`;
