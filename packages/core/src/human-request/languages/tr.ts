import type { Language } from '../language.js';

/** Turkish. */
export const tr: Language = `tr2
Ptemsilci insan! insanl insana! insand yetkili danisman uzman gorevli calisan personel canli_deste insanin! telefonda_bir! insan_yard insan_dest telefonda meslektas musteri_hizmetleri_tem! musteri_hizmetleri_yet! operator musteri_temsilci tmslci insani! gercek_insan gercek_kisi gercek_biri canli_temsilci canli_insan canli_biri etten_kemikten agent! agenta asistaniniz eleman! elemana elemaniniz memur! memura memurla arkadasiniz is_arkadas kanli_canli sizden_biri icinizden_biri ekipten_biri ekibinizden_biri birilerinizden kisisel_danisman
Skisi mudur yonetici patron arkadasini teknisyen sef sefle sefiniz amir! amire amiriniz sahibi! sahibiyle yonetim! yonetimle sorumlu! sorumlusu tekniker usta! admin! abi_biri ekip_uye! ekibinizden arkadaslarindan ilgili! insanlar! supervizor profesyonel karar_veren yetkisi_olan
Vhemsire doktor! doktorun eczaci resepsiyon! resepsiyonist sekreter avukat hukukcu muhasebeci muhendis gelistirici yazilimci tamirci elektrikci adminle satici satis_temsil satis_danis moderator eksper! hanimefendi beyefendi
Ibiri kimse kiminle baska_biri kimle kimse_yok_mu! herhangi_biri sizden_birine kime! kim_yardim kim_bakiyor kim_ilgilen kimse_yok! konusabilecegim_kimse kim_sorumlu
Dmusteri muhasebe departman bolum satis ekib ekip destek! destekle teknik iade_bol! finans! teknik_dest fatura_bol! sikayet_bol! birim! birimine birimi! resepsiyona hukuk! sikayet_birim hasar! kargo_bolum iade_birim sube! subeye magaza! ofis! depo! fatura_birim teknik_ekip musteri_hizmetleri! musteri_hizmetlerine destek_ekibi kredi! eczane
Bmakine bilgisayar yapay_zeka ai
Ckonus gorus sohbet yazis iletisime_gec! iletisim_kur! sohbet_et! ilgilen yardim_almak dogrudan_cevap cevap_verebil mesajlas danismak! danisabil iletisim_kurmak muhatap! dertles lafla! temas! karsilikli devam_etmek devam_etmeyi
Gyardim_etsin yardim_etmesi yardimci_olsun yardimci_olabil yardimci_olacak yardim_edecek yardim_edebilecek ilgilensin ilgilenmesi ilgilenebil ilgilenecek baksin! bakabilir bakmasi! bakacak! cevap_versin cevaplasin cevap_vermesi yanitlasin yanitlamasi cozsun! cozecek! cozebilecek aciklasin aciklamasi aciklayabil anlatsin anlayan! anlayacak bilen! bilgili! arasin! beni_arasin bana_donsun donus_yapsin yazsin! bana_yazsin devralsin devralabil devralmasi ustlensin incelesin inceleyebil halletsin halledebil mudahale el_atsin karar_verebilecek donsun! aramasini aramasi! arasinlar yardim_ederse yazabilir anlatmayi anlatmak
Mbagla aktar yonlendir beni_bagla gotur baglar_m! gec baglar_misin ilet! iletin! iletilm iletir! devret devredin gecir! gecirin gecis! gecmek! gecebil gonderin_beni transfer! eskale tasiyin havale
Lulas iletisim
Wlazim ver* istiyo gerekiyo gerek! rica isterim cagir tercih bulurum bulabilirim talep isterdim bulurum! bulabilirim! istedim gerekli ihtiyac getir! getirin! getirir gonder! gonderin bul bulun! bulur! ariyorum istemekteyim bekliyorum! sart! mecburum alabilir_miyim alayim! gelsin! ciksin! olsun! izin_ver! diliyorum! arz birak! zorundayim diyorum atayin atar_misiniz atanmasi bulabilir_misin bulur_musun
Knasil edebilir miyim olabilir devral nerede! nereden! mumkun olur_mu! musunuz misiniz! mumkun_mu! imkan! yolu! yapabilir ne_yazmam
Evar* yok_mu! musait bosta var_mi! var_midir mevcut! orada! karsida! arkasinda bulunuyor nobetci cevrimici
Ueger vermezsen baglamazsan
Rcanli gercek
Jbana! beni! benim! benimle! bizi! bize! bizimle!
Nistemiyo degil yok* gerek_yok! gerekmi gerekmez baglama! yonlendirme! aktarma! hayir! asla! hic olmasin! baglamayin! aktarmayin! etmeyin! istemem! vermedi
Hyeter nefret bikt kapat! kapatin yerine! sikildim! kes
Qmisin konusuyorum sen sen_insan siz_bot! bot_musun robot_musun insan_misin yazisiyorum bu_bir_bot!
Fbir lutfen simdi hemen mi mu cevap yanit kisisel_olarak sadece hemen! lutfen! tesekkur simdi! acil! misin_lutf burada burda icin ile ve su bu acilen
Xmudurum kac ne_kadar emlak sigorta baska hakl olarak annem! babam! kardesim! abim! ablam! kizim! oglum! arkadasim komsu kiraci kurye! postaci baska_bir_kisi baska_kisi ucuncu! sigorta_acente seyahat_acente insan_saci insan_vucudu insan_haklari insanlik insan_kaynak insanoglu esim! kocam! karim! patronum temsilcim iki uc dort! ben is_arkadasim iletisim_kisi
Oyardim arayin sikayet yaramaz
Ydun konustugum soyledi konustum gorustum atar gecen_hafta sart_mi! ekler gorusmustum dedi! demisti soz_verdi vaat! idi geldi! gelmisti aradi! caldi! calindi konusmustum gonderdi! aldim! gecen! bu_sabah zaten_konus kapatti! satti! yardim_etti verdi! oldu! is_basvuru is maas! ozgecmis rol rolu! yetki! yetkisi yetkileri ekle! eklemek! sil silmek! davet! lisans! acil_durum kisi_basi kac_kisi niye! neden! ne_zaman nedir! ne_demek kimdir kim_bu! alici! lehtar kitap film! sarki! alarm! hava_durumu restoran masa! peruk fiyat! saat_kac! calisma_saat olmak! degistirm kaydedil kayit paylas klasor paket! zaten! hangi
Ais_ilani kaca_kadar kazaniyo fark! hatirlat okuyor calisiyo hangi_dil! konusuyor_mu! kisilik indirim gibi! ise_basvur basvuru! konusmadan olmadan
,yoksa aksi_halde`;
