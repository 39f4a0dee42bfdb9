import type { Language } from '../language.js';

/** Swedish. */
export const sv: Language = `sv0
Phandlagg medarbet mannisk radgiv kundtjanstm
Sperson! personer chef* ansvarig anstalld
Inagon! nan
Dkundtjanst avdelning ekonomi faktura
Bmaskin dator
Cprata! tala! snacka samtal
Mkoppla koppla_mig
Lkontakt tag_pa
Wvill behover ge_mig skulle_vilja hellre fa!
Kkan hur!
Efinns
Rriktig levande verklig mansklig akta
Ninte ingen utan
Hsluta hatar istallet
Qar_du pratar_jag talar_jag du_ar
Ftack med en nu
Xmin mitt forsakring annan hur_manga rattighet som
Ohjalp ring_mig vardelos
Yigar pratade i_gar`;
