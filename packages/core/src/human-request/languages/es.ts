import type { Language } from '../language.js';

/** Spanish. */
export const es: Language = `es0
Pasesor ejecutiv operador ser_humano ajente especialista
Spersona gerente encargad jefe responsable empleado companero superior! tecnico! colega coordinador
Ialguien
Datencion servicio departamento ventas facturacion soporte area_de asistencia soporte_tec servicio_tec
Bmaquina computadora ia
Chablar charlar platicar conversar hable atienda atendiera atendid ablar
Mtransfier comunicar pasar derivar pasame paseme comunicame comuniqueme conectame me_pas me_comuni me_conect ponme pongame me_puede
Lcontact localizar
Wquiero necesit dame deme quisiera busco exijo gustaria prefier kiero deseo requiero puedo_tener tener_un pueden_dar pongan llama_a*
Kpuedo puede como_puedo
Ehay disponible existe
Rverdader de_verdad carne_y vivo!
Nno sin nunca nada_de no_hace_falta no_es_nec
Hodio basta! harto deja_de en_lugar en_vez
Qeres es_usted estoy_hablando estoy_chateando
Fpor_favor porfa una con ahora ya transferir_din
Xmi mis seguros inmobiliari otra otro cuantos recursos derechos como_un* como_una parece
Oayuda llamame llamenme queja inutil mierda
Yayer dijo hable_con
Tderiv`;
