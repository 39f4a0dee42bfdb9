/** + asks for a person, ? vague or angry (an offer), - neither. */
export const tr = `
+ bir insanla konuşmak istiyorum
+ müşteri temsilcisine bağla
+ temsilci
+ gerçek bir kişiyle görüşebilir miyim?
+ robotla konuşmak istemiyorum
+ canlı desteğe nasıl bağlanırım
+ konuşabileceğim biri var mı?
+ yetkili biriyle görüşmek istiyorum
+ beni operatöre aktar
+ insan istiyorum
+ bir çalışana ihtiyacım var
+ müdürünüzle görüşmek istiyorum
+ beni muhasebeye bağlayın
+ gerçek insan lütfen
+ musteri hizmetlerine baglanmak istiyorum
+ bana bir insan bağla
+ bot değil insan istiyorum
+ temsilciyle görüşme
+ bir danışmanla sohbet edebilir miyim
+ canlı bir temsilciye ulaşmak istiyorum
+ birisiyle konuşmam lazım
+ canlı destek
+ satış ekibiyle konuşabilir miyim
+ artık otomatik cevap istemiyorum insana bağlayın
+ teknik destekle görüşmek istiyorum
+ robot musun bana insan bağla
+ bağlayın lütfen
+ gerçek bir insan yardımcı olabilir mi
+ bir insan cevap versin
- sen insan mısın robot mu?
- temsilciye ihtiyacım yok
- dün konuştuğum temsilci çok kabaydı
- dört kişilik masa
- kaç çalışanınız var
- müdürüme mesaj gönder
- gerçek bir insanla mı konuşuyorum?
- emlak danışmanı ne kadar alır
- paketi başka biri teslim alabilir mi?
- insan hakları
- insanlarla konuşmak istemiyorum
- zaten biriyle konuştum
- bir konuşmayı temsilciye nasıl atarım
- iptal için bir insanla konuşmam şart mı
- beni kimseye bağlama
? yardım
? kimse yok mu?
? beni arayın
? işe yaramaz
`;
