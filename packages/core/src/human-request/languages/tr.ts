import type { Language } from '../language.js';

/** Turkish. */
export const tr: Language = `tr2
Ptemsilci insan! insanl insana! insand yetkili danisman uzman gorevli calisan personel canli_deste insan_desteg insanin! telefonda_bir insan_yard insan_dest insanla telefonda
Skisi mudur yonetici patron arkadasini teknisyen
Ibiri* kimse kiminle baska_biri biriyle biriyl kimle
Dmusteri muhasebe departman bolum satis ekib ekip destek! destekle teknik
Bmakine bilgisayar
Ckonus* gorus* sohbet yazis* iletisime_gec konusmak yazismak gorusmek anlatmak iletisim_kur sohbet_et goruselim
Mbagla* aktar yonlendir beni_bagla gotur baglar_m baglan baglayin yonlendirin aktarin aktarir
Lulas* iletisim
Wlazim ihtiyacim ver* istiyo gerekiyo gerek! rica isterim cagir* tercih bulurum bulabilirim talep isterdim
Knasil edebilir miyim olabilir devral
Evar* yok_mu musait bosta
Rgercek canli
Nistemiyo degil yok* gerek_yok gerekmi gerekmez baglama! yonlendirme! aktarma!
Hyeter nefret bikt*
Qmisin konusuyorum
Fbir lutfen simdi hemen mi! mu! bana beni! cevap yanit kisisel_olarak sadece
Xmudurum kac ne_kadar emlak sigorta baska hakl* gibi olarak
Oyardim arayin sikayet yaramaz
Ydun konustugum soyledi konustum gorustum atar* gecen_hafta sart_mi ekler gorusmustum
Abasvur is_ilani kaca_kadar kazaniyo fark! hatirlat okuyor calisiyo hangi_dil konusuyor_mu kisilik`;
