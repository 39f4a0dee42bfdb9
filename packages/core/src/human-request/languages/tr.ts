import type { Language } from '../language.js';

/** Turkish. */
export const tr: Language = `tr2
Pinsan! insanl insana! insand yetkili danisman uzman gorevli calisan personel canli_deste insanin! telefonda_bir! insan_dest telefonda meslektas operator tmslci insani! gercek_biri canli_biri etten_kemikten agent! eleman! memur! memura memurla arkadasiniz kanli_canli sizden_biri icinizden_biri ekipten_biri ekibinizden_biri temsilc musteri_temsilc canliya! insan_evla kulu! kulunu! sigorta_danis sigorta_uzman emlak_danis bir_muhatap muhatap_istiyo muhatap_ver mt! canlidestek insan_sesi insn ust_birim ver_birini memuru! memurun musteri_hizmetlerine! mesai_arkadas insan_olan
Smudur yonetici patron arkadasini teknisyen sef sefiniz amire sahibi! yonetim! tekniker usta! admin! arkadaslarindan ilgili! insanlar! supervizor kisi sorumlu karar_merci amirin sahibini! moderator sahibiyle
Vhemsire doktor! doktorun eczaci resepsiyonist sekreter avukat muhasebeci muhendis yazilimci tamirci elektrikci satici satis_danis eksper! hanimefendi beyefendi ogretmen veteriner hocay psikolog fizyoterap optisyen kurye! kuryeyle garson sofor kaptan tur_rehber rehber! ustay ustasi ustaniz bankaci editor! editorle kapici bahcivan kutuphaneci zabita muhtar! terzi marangoz tercuman kuafor emlakci sigortaci postaci organizator koordinator antrenor memure hanim! hanima! hanimla hanim'a bey! beyi! beyle! bey'e bey'i cilingir ebe! gm! mod! kocum! kocuy eksperle cankurtaran muavin asci diyetisyen terapist egitmen hekim! mudire tesisat psikiyat mimarin mimarla hekim noterle noteri hocaml hostes grafiker tasarimci baskan kuryesi savci arabulucu fotografci bakici kasiyer hanimi! polisl pilot kocumla doktorla doktorum doktoruy
Ibiri kimse kiminle baska_biri kimle kimse_yok_mu! herhangi_biri kime! kim_bakiyor kimse_yok! kim_sorumlu arkadasa! arkadasi! arkadasla! arkadaslara adam! adami! kim_varsa bir_arkadas! bi_arkadas! kizimiz arkadasina! bilene!
Dmusteri muhasebe departman bolum satis ekib ekip destek! teknik birim! birimine birimi! hukuk! hasar! sube! magaza! depo! musteri_hizmetleri! kredi! eczane cagri_merkez call_center ogrenci_isler insan_kaynak resepsiyon! resepsiyona resepsiyonu resepsiyonda bankadan musteri_hizm ik! ik'dan bilgi_islem vezne
Bmakine bilgisayar yapay_zeka
Ckonus gorus sohbet yazis ilgilen yardim_almak mesajlas danismak! muhatap! dertles devam_etmek arasin! arasinlar arasa! baksin! yazsin! yazsa! donsun! donus_y donus_sagla irtibat anlatayim anlaticam ulas arayabilir devam_etsin telefon_ac telefon_et cozmek! halletmek! bakmasi aciklasin cevaplasin cozsun devralsin bakabilir gelsin! telefonla
Gyardim_etsin yardim_etmesi yardimci_olsun yardimci_olabil yardimci_olacak yardim_edebilecek cevap_versin cevap_vermesi cozebilecek aciklamasi aciklayabil anlayan! anlayacak bilen! bilgili! arasin! devralabil el_atsin karar_verebilecek yazabilir anlatmayi anlatmak cevap_verecek aramasini anlatsin
Mbagla aktar yonlendir beni_bagla gec baglar_misin iletin! iletilm iletir! devret devredin gecir! gecirin gecis! gecmek! gecebil transfer! eskale tasiyin hatta_al buraya_al telefona_al siraya_al pasla gecsin! kuyruga_al bagliyo cagir verin! karsima! karsimda! bgl* iletmek! iletece
Liletisim
Wlazim ver* istiyo gerekiyo gerek! rica isterim tercih bulabilirim talep isterdim istedim gerekli ihtiyac getir! getirin! gonder! bul bulun! bulur! ariyorum bekliyorum! sart! alabilir_miyim alayim! ciksin! olsun! diliyorum! arz birak! diyorum atayin bulabilir_misin yollayin yolla! dedim! istyo istio
Kedebilir miyim olabilir devral nerede! nereden! mumkun olur_mu! musunuz misiniz! mumkun_mu! yolu! yapabilir ne_yazmam hangi_tus kaca_bas
Evar* yok_mu! musait bosta var_mi! orada! karsida! arkasinda nobetci cevrimici yokmu!
Rcanli gercek gercek_bir
Jbana! beni! benim! benimle! bizi! bize!
Nistemiyo degil yok* gerek_yok! gerekmi baglama! yonlendirme! aktarma! hayir! hic olmasin! baglamayin! aktarmayin! vermedi aramasin!
Hyeter nefret bikt kapat! kapatin yerine! sikildim!
Qmisin konusuyorum sen bot_musun robot_musun insan_misin yazisiyorum
Fbir lutfen simdi hemen mi mu cevap yanit kisisel_olarak sadece hemen! lutfen! tesekkur simdi! acil! burada burda icin ile ve su bu acilen arasi! yazin! telefona! kardesim! bi! devlet artik ordan! oradan! hocam! bi_zahmet lutfn! ltfn!
Xmudurum kac ne_kadar emlak sigorta hakl olarak annem! babam! abim! ablam! kizim! oglum! arkadasim komsu kiraci baska_kisi ucuncu! sigorta_acente insan_saci insan_vucudu insan_haklari insanlik insanoglu esim! kocam! karim! patronum iki uc dort! ben is_arkadasim iletisim_kisi yetkili_servis irtibat_kisi baska! baskasi ev_sahib
Oyardim arayin sikayet yaramaz
Ydun konustugum soyledi konustum gorustum atar gecen_hafta sart_mi! ekler dedi! demisti geldi! aradi! caldi! calindi aldim! gecen! kapatti! satti! verdi! oldu! is maas! yetki! yetkisi ekle! eklemek! sil silmek! davet! lisans! acil_durum kisi_basi kac_kisi niye! neden! ne_zaman nedir! ne_demek kimdir alici! kitap sarki! alarm! restoran masa! peruk fiyat! calisma_saat olmak! degistirm kaydedil kayit paylas klasor paket! zaten! hangi baglaniyorsunuz kimler sorumlul sohbet_gecmis ilgilendi konustuk istiyormus alimi! donus_yapmad vermis gezmek! gelir! yazisi! ulasti konusmustu
Ais_ilani kaca_kadar kazaniyo fark! hatirlat okuyor calisiyo hangi_dil! konusuyor_mu! kisilik indirim gibi! ise_basvur basvuru! olmadan gerek_kalma konusmaktan yetkili_satici eleman_ali eleman_ari mi_konusuyor kisisel_veri basvurmak
,yoksa aksi_halde`;
