/** + asks for a person, ? vague or angry (an offer), - neither. */
export const pl = `
+ chcę rozmawiać z człowiekiem
+ proszę połączyć mnie z konsultantem
+ konsultant
+ czy mogę pogadać z żywym człowiekiem?
+ nie chcę gadać z robotem
+ jak skontaktować się z prawdziwą osobą?
+ potrzebuję pracownika
+ przełącz mnie do działu reklamacji
+ czy jest ktoś, z kim mogę porozmawiać?
+ dajcie mi człowieka
+ chciałabym rozmawiać z kierownikiem
+ żywy człowiek poproszę
+ wolę rozmawiać z człowiekiem
+ poproszę z konsultantem
+ dość tego bota, dajcie kogoś prawdziwego
+ chce porozmawiac z czlowiekiem
+ czy można połączyć się z doradcą?
+ rozmowa z pracownikiem
+ chcę czatować z przedstawicielem
+ konsultnat prosze
+ czy są dostępni jacyś prawdziwi konsultanci?
+ pogadać z kimś z obsługi
+ nie bot tylko człowiek
+ zawołaj kogoś z obsługi
+ skierujcie mnie do działu technicznego
+ niech odpisze mi człowiek
- czy jesteś człowiekiem?
- nie potrzebuję konsultanta
- konsultant, z którym wczoraj rozmawiałem, był niemiły
- stolik dla czterech osób
- ilu macie pracowników
- wyślij wiadomość do mojego szefa
- czy rozmawiam z prawdziwą osobą?
- ile kosztuje agent nieruchomości
- kurier to bardzo miły człowiek
- czy inna osoba może odebrać paczkę
- prawa człowieka
- nie musisz mnie łączyć z pracownikiem
- nie trzeba mnie łączyć z konsultantem
- czy każda osoba potrzebuje paszportu?
? pomocy
? jest tam ktoś?
? oddzwońcie do mnie
? beznadziejny bot
`;
