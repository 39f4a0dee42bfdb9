import type { Language } from '../language.js';

/** Turkish. */
export const tr: Language = `tr2
Ptemsilci insan! insanl insana! insand yetkili danisman uzman gorevli calisan personel canli_deste insan_desteg insanin! telefonda_bir insan_yard insan_dest telefonda meslektas musteri_hizmetleri_tem musteri_hizmetleri_yet
Skisi mudur yonetici patron arkadasini teknisyen
Ibiri* kimse kiminle baska_biri kimle kimse_yok_mu
Dmusteri muhasebe departman bolum satis ekib ekip destek! destekle teknik iade_bol finans! teknik_dest fatura_bol sikayet_bol
Bmakine bilgisayar yapay_zeka ai!
Ckonus* gorus* sohbet yazis* iletisime_gec anlatmak iletisim_kur sohbet_et ilgilen yardim_almak dogrudan_cevap cevap_verebil yardim_etsin
Mbagla* aktar yonlendir beni_bagla gotur baglar_m insana_gec temsilciye_gec gec!
Lulas* iletisim
Wlazim ihtiyacim ver* istiyo gerekiyo gerek! rica isterim cagir* tercih bulurum bulabilirim talep isterdim bulurum! bulabilirim! istedim
Knasil edebilir miyim olabilir devral
Evar* yok_mu musait bosta
Rgercek canli
Nistemiyo degil yok* gerek_yok gerekmi gerekmez baglama! yonlendirme! aktarma!
Hyeter nefret bikt*
Qmisin konusuyorum
Fbir lutfen simdi hemen mi! mu! bana beni! cevap yanit kisisel_olarak sadece hemen! lutfen! tesekkur simdi! acil! misiniz misin_lutf
Xmudurum kac ne_kadar emlak sigorta baska hakl* gibi olarak
Oyardim arayin sikayet yaramaz
Ydun konustugum soyledi konustum gorustum atar* gecen_hafta sart_mi ekler gorusmustum
Abasvur is_ilani kaca_kadar kazaniyo fark! hatirlat okuyor calisiyo hangi_dil konusuyor_mu kisilik indirim
,yoksa aksi_halde`;
