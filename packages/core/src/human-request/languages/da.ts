import type { Language } from '../language.js';

/** Danish. */
export const da: Language = `da0
Pmedarbej mennesk! mennesket menneske! radgiv konsulent kundekonsulent sagsbehandler
Sperson! chef* leder! ansvarlig ansat!
Inogen
Dkundeservice afdeling bogholderi faktura regnskab
Bmaskine
Ctale! snakke! snak! skrive_med
Momstil viderestil forbind stil_m stille_m viderestil_m
Lkontakt fat_i fange
Wvil behov! brug! giv gerne hellere onsker fa! have_en
Kkan hvordan
Eer_der findes
Rrigtig levende virkelig aegte
Nikke ingen uden
Hstop! hader i_stedet
Qer_du taler_jeg snakker_jeg du_er
Ftak et med nu
Xmin mit forsikring anden hvor_mange ejendom som
Ohjaelp ring_til ring_mig ubrugelig
Yigar talte sagde i_gar`;
