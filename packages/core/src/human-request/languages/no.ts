import type { Language } from '../language.js';

/** Norwegian. */
export const no: Language = `no0
Pkundebehand medarbeid mennesk! menneske! mennesket radgiv konsulent saksbehand
Sperson! sjef leder! ansvarlig ansatt!
Inoen! nokon
Dkundeservice kundestotte avdeling faktura regnskap
Bmaskin
Csnakke! prate! snakk! prat! samtale
Mkoble viderekobl settes_over satt_over sett_meg koble_meg sette_meg
Lkontakt tak_i na
Wvil trenger gi* onsker heller gjerne fa!
Kkan hvordan
Eer_det finn*
Rekte levende virkelig menneskelig
Nikke ingen uten
Hstopp hater i_stedet
Qer_du snakker_jeg prater_jeg du_er
Ftakk et med na
Xmin mitt forsikring annen hvor_mange eiendom som
Ohjelp ring_meg ubrukelig
Yigar i_gar snakket sa!`;
