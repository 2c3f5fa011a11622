/* Made by `python3 csrc/text/lists.py csrc/speech/slogan_words csrc/speech/slogan_words_data.c slogan_words_lists`: change the lists there, not this file. */
#include "text/lists.h"

static const char *const list_0[] = {
	"في", "على", "من", "و", "إلى",
};
static const uint16_t slots_0[] = {
	0, 0, 0, 0, 4, 0, 0, 0, 1, 2, 3, 0, 0, 5, 0, 0,
};

static const char *const list_1[] = {
	"يسقط _", "يحيا _", "عاش _", "الموت _",
};
static const uint16_t slots_1[] = {
	0, 0, 0, 0, 0, 0, 3, 0, 1, 4, 0, 0, 0, 0, 2, 0,
};

static const char *const list_2[] = {
	"موت = death", "يسقط = down", "تسقط = down", "يحيا = viva", "تحيا = viva", "عاش = viva", "عاشت = viva",
	"حرية = freedom", "الحرية = freedom", "سلام = peace", "حرب = war", "عدالة = justice", "عدل = justice",
	"شعب = people", "ديكتاتور = dictator", "دكتاتور = dictator", "دكتاتورية = dictatorship", "ثورة = revolution",
	"ديمقراطية = democracy", "جمهورية = republic", "استقلال = independence", "نساء = woman", "امرأة = woman",
	"حياة = life", "شرطة = police", "حكومة = government", "رئيس = president", "ملك = king", "نظام = regime",
	"فساد = corruption", "فاشية = fascism", "شيوعية = communism", "اشتراكية = socialism", "رأسمالية = capitalism",
	"عمال = worker", "عالم = world", "اتحدوا = unite", "متحد = united", "بلد = country", "وطن = homeland",
	"الله = god", "نصر = victory", "أبدا = never", "لا = no", "نعم = yes", "تضامن = solidarity", "حق = right",
	"حقوق = right", "ماء = water", "خبز = bread", "أرض = land", "إضراب = strike", "مدرسة = school", "أطفال = child",
	"مستقبل = future", "خائن = traitor", "قاتل = murderer", "لص = thief", "أمريكا = america", "امريكا = america",
	"إسرائيل = israel", "فلسطين = palestine", "إيران = iran", "عراق = iraq", "سوريا = syria", "أوكرانيا = ukraine",
	"روسيا = russia", "الصين = china", "ألمانيا = germany", "فرنسا = france", "أوروبا = europe", "مصر = egypt",
	"جزائر = algeria", "الجزائر = algeria", "لبنان = lebanon", "تركيا = turkey", "كوبا = cuba", "بالمئة = percent",
	"واحد = 1", "مئة = 100", "ألف = 1000",
};
static const uint16_t slots_2[] = {
	0, 33, 56, 0, 0, 63, 62, 0, 0, 44, 69, 0, 0, 0, 68, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 15, 43, 0, 0, 0,
	37, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80, 0, 0, 0, 34, 0, 16, 0, 46, 0, 0, 0, 0, 38, 0, 52, 71, 0, 0, 0, 0, 0,
	4, 40, 0, 79, 0, 1, 64, 0, 21, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 0, 3, 0, 0, 53, 0, 0, 0, 9, 57, 0, 0, 0, 0, 24,
	0, 59, 0, 17, 45, 75, 81, 54, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 41, 76, 70, 0, 0, 0, 77, 0, 0, 0, 0, 0, 0, 0, 0, 78,
	0, 0, 0, 0, 0, 0, 19, 51, 73, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 13, 0, 0, 0, 0, 0, 30, 48, 0, 29, 0, 5, 55, 74, 0,
	0, 0, 0, 12, 0, 0, 0, 0, 0, 14, 0, 0, 0, 26, 27, 32, 61, 0, 0, 0, 65, 58, 72, 0, 0, 0, 0, 7, 20, 0, 0, 0, 0, 0,
	0, 0, 10, 39, 50, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 25, 42, 0, 23, 0, 11, 0, 0, 0, 0, 0, 0, 31, 35, 0, 0,
	0, 47, 0, 0, 0, 22, 49, 67, 0, 0, 0, 0, 0, 66, 0, 0, 0,
};

static const char *const list_3[] = {
	"der", "das", "den", "dem", "des", "und", "ist", "sind", "für", "von", "zu", "zum", "zur", "mit",
};
static const uint16_t slots_3[] = {
	12, 0, 0, 5, 3, 0, 0, 0, 11, 0, 0, 8, 9, 0, 13, 0, 1, 0, 0, 7, 10, 14, 0, 0, 0, 0, 6, 0, 0, 4, 0, 2,
};

static const char *const list_4[] = {
	"_ raus", "nieder _", "es lebe _", "freiheit _", "weg mit _", "tod _",
};
static const uint16_t slots_4[] = {
	0, 5, 0, 0, 0, 0, 0, 0, 4, 0, 0, 1, 2, 3, 6, 0,
};

static const char *const list_5[] = {
	"tod = death", "tot = dead", "sterben = die", "stirb = die", "nieder = down", "es lebe = viva",
	"lang lebe = viva", "hoch lebe = viva", "raus = out", "freiheit = freedom", "frieden = peace", "krieg = war",
	"gerechtigkeit = justice", "volk = people", "diktator = dictator", "diktatur = dictatorship",
	"demokratie = democracy", "republik = republic", "unabhängigkeit = independence", "frau = woman",
	"frauen = woman", "leben = life", "polizei = police", "regierung = government", "präsident = president",
	"könig = king", "korruption = corruption", "faschismus = fascism", "kommunismus = communism",
	"sozialismus = socialism", "kapitalismus = capitalism", "arbeiter = worker", "welt = world",
	"vereinigt = unite", "vereint = united", "heimat = homeland", "gott = god", "sieg = victory", "immer = always",
	"nie = never", "niemals = never", "nein = no", "ja = yes", "solidarität = solidarity", "recht = right",
	"rechte = right", "wasser = water", "brot = bread", "streik = strike", "schule = school", "kinder = child",
	"zukunft = future", "verräter = traitor", "mörder = murderer", "dieb = thief", "diebe = thief",
	"amerika = america", "palästina = palestine", "irak = iraq", "syrien = syria", "russland = russia",
	"deutschland = germany", "frankreich = france", "ägypten = egypt", "algerien = algeria", "libanon = lebanon",
	"türkei = turkey", "mexiko = mexico", "brasilien = brazil", "spanien = spain", "kuba = cuba",
	"prozent = percent", "eins = 1", "zwei = 2", "drei = 3", "vier = 4", "fünf = 5", "sechs = 6", "sieben = 7",
	"acht = 8", "neun = 9", "zehn = 10", "elf = 11", "zwölf = 12", "zwanzig = 20", "hundert = 100",
	"tausend = 1000",
};
static const uint16_t slots_5[] = {
	34, 0, 0, 0, 32, 24, 0, 75, 0, 83, 0, 0, 50, 0, 0, 39, 45, 0, 13, 0, 0, 0, 0, 56, 0, 0, 0, 0, 0, 0, 7, 0, 31, 0,
	0, 0, 0, 0, 55, 0, 8, 62, 63, 78, 10, 0, 0, 0, 0, 0, 40, 26, 79, 0, 0, 0, 67, 41, 71, 73, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 77, 0, 0, 84, 25, 0, 0, 86, 0, 0, 0, 0, 0, 0, 23, 44, 53, 48, 0, 0, 0, 0, 29, 61, 20, 0,
	36, 0, 18, 0, 27, 38, 0, 81, 0, 0, 15, 0, 0, 0, 52, 0, 43, 0, 0, 0, 0, 64, 12, 0, 0, 87, 0, 0, 4, 28, 33, 0, 35,
	46, 0, 14, 0, 0, 0, 0, 0, 1, 0, 0, 60, 0, 80, 0, 0, 0, 22, 2, 65, 66, 82, 0, 0, 0, 59, 0, 47, 0, 0, 0, 0, 0, 49,
	11, 0, 0, 0, 0, 0, 74, 0, 0, 0, 0, 0, 0, 76, 0, 0, 0, 68, 0, 17, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0,
	0, 69, 0, 0, 0, 5, 85, 0, 6, 0, 0, 0, 0, 0, 0, 0, 16, 30, 58, 70, 0, 0, 57, 0, 0, 0, 0, 19, 0, 0, 0, 0, 37, 0,
	0, 0, 0, 0, 0, 0, 0, 42, 0, 21, 0, 0, 0, 0, 0, 3, 0, 54, 72, 0,
};

static const char *const list_6[] = {
	"that", "this", "will", "a", "an", "the", "of", "to", "and", "is", "are", "was", "were", "be", "been", "for",
	"in", "at", "on", "by", "with", "from", "into", "it", "its", "n", "s", "please", "so",
};
static const uint16_t slots_6[] = {
	14, 2, 27, 15, 0, 0, 0, 0, 18, 0, 0, 0, 0, 3, 11, 0, 16, 19, 24, 0, 20, 10, 0, 29, 0, 25, 0, 0, 6, 0, 17, 0, 0,
	0, 0, 23, 8, 28, 5, 9, 7, 21, 0, 0, 1, 4, 13, 0, 0, 26, 12, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_7[] = {
	"vote _", "free _", "justice _", "death _", "down _", "viva _", "vive _", "long live _", "_ zindabad",
	"_ murdabad", "_ first", "fuck _", "save _", "_ out", "boycott _", "i am _", "not my _", "hands off _",
	"_ resign", "no more _",
};
static const uint16_t slots_7[] = {
	0, 0, 0, 0, 0, 18, 20, 0, 0, 0, 0, 0, 6, 0, 15, 16, 1, 5, 19, 12, 0, 0, 0, 0, 4, 0, 2, 8, 0, 17, 0, 0, 7, 0, 0,
	9, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 3, 0, 0, 14, 0,
};

static const char *const list_8[] = {
	"fuck", "fucking", "fucked", "fucker", "fuckers", "motherfucker", "shit", "bullshit", "cunt", "bitch",
	"bitches", "asshole", "nigger", "nigga", "whore", "dick", "faggot", "faggots", "bastard", "bastards",
};
static const uint16_t slots_8[] = {
	0, 0, 18, 0, 0, 17, 15, 0, 0, 0, 1, 0, 0, 0, 0, 0, 12, 0, 0, 10, 16, 0, 0, 0, 0, 13, 6, 3, 0, 4, 14, 0, 0, 0, 0,
	11, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 19, 0, 0, 7, 0, 0, 2, 8, 0, 20, 0, 0, 0, 0, 0, 9,
};

static const char *const list_9[] = {
	"long live = viva", "vive = viva", "liberty = freedom", "women = woman", "workers = worker", "rights = right",
	"children = child", "usa = america", "us of a = america", "united states = america", "leave = go",
	"wanna = want", "gonna = going", "cannot = can not", "cant = can not", "dont = do not", "wont = will not",
	"thru = through", "u = you", "ur = your", "r = are", "ppl = people", "gov = government", "govt = government",
	"blk = black", "one = 1", "two = 2", "three = 3", "four = 4", "five = 5", "six = 6", "seven = 7", "eight = 8",
	"nine = 9", "ten = 10", "eleven = 11", "twelve = 12", "twenty = 20", "hundred = 100", "thousand = 1000",
};
static const uint16_t slots_9[] = {
	17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 19, 0, 0, 15, 0, 0, 0, 0, 0, 30, 0, 6, 0, 0, 0, 0, 0, 40, 0, 0, 0, 34, 14,
	26, 0, 0, 0, 0, 1, 0, 0, 5, 16, 0, 0, 0, 0, 0, 0, 0, 0, 3, 24, 28, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0,
	39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0, 0, 0, 22, 4, 32, 36, 7, 0, 0, 0, 0, 0, 0, 0, 13, 25, 0, 18, 38, 35,
	0, 0, 12, 0, 0, 31, 10, 23, 37, 0, 0, 20, 0, 0, 33, 0, 0, 0, 0, 27, 0, 2, 9,
};

static const char *const list_10[] = {
	"not", "never", "nicht", "kein", "keine", "pas", "jamais", "nunca", "jamás",
};
static const uint16_t slots_10[] = {
	0, 0, 7, 0, 0, 0, 0, 0, 9, 2, 1, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 8, 6, 0, 3, 0, 0,
};

static const char *const list_11[] = {
	"over", "before", "against", "than", "not", "no", "never", "without", "sobre", "antes", "contra", "sin", "über",
	"vor", "gegen", "ohne", "statt", "avant", "contre", "sans", "sur", "senza", "contro", "sem", "kein", "keine",
	"nicht", "ne", "pas", "ni",
};
static const uint16_t slots_11[] = {
	3, 0, 0, 0, 11, 0, 23, 18, 30, 7, 5, 0, 0, 12, 10, 1, 13, 0, 20, 0, 0, 0, 0, 0, 24, 17, 4, 0, 0, 0, 0, 0, 14, 0,
	0, 8, 0, 21, 9, 0, 0, 26, 0, 0, 0, 0, 0, 0, 22, 0, 0, 16, 0, 0, 25, 0, 19, 15, 6, 29, 28, 27, 2, 0,
};

static const char *const list_12[] = {
	"we", "i", "you", "they", "he", "she", "it", "my", "our", "your", "no", "not", "this", "that", "all", "wir",
	"ich", "nous", "je", "nosotros", "yo", "我", "你", "们",
};
static const uint16_t slots_12[] = {
	0, 13, 21, 0, 2, 15, 0, 0, 19, 0, 12, 0, 0, 0, 0, 0, 7, 0, 0, 8, 0, 0, 22, 0, 0, 0, 0, 0, 3, 24, 23, 0, 20, 6,
	0, 0, 0, 0, 0, 0, 0, 1, 10, 18, 14, 16, 0, 0, 0, 0, 0, 0, 0, 0, 5, 17, 0, 9, 11, 0, 0, 0, 0, 4,
};

static const char *const list_13[] = {
	"el", "la", "los", "las", "un", "una", "y", "de", "del", "al", "en", "por", "para", "con", "es", "son", "está",
	"se", "lo",
};
static const uint16_t slots_13[] = {
	10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 11, 14, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 5, 0, 0, 0, 2, 0, 0, 6, 8, 0,
	1, 18, 0, 0, 0, 15, 0, 13, 19, 0, 0, 0, 0, 0, 0, 0, 7, 0, 12, 17, 0, 0, 0, 16, 0, 0, 0, 0,
};

static const char *const list_14[] = {
	"fuera _", "abajo _", "viva _", "muera _", "que se vaya _", "libertad _", "justicia _", "liberen _",
	"todos somos _",
};
static const uint16_t slots_14[] = {
	0, 0, 0, 0, 5, 0, 0, 1, 7, 0, 0, 0, 3, 9, 0, 0, 0, 8, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 4, 0,
};

static const char *const list_15[] = {
	"muerte = death", "muerto = dead", "muerta = dead", "muera = die", "mueran = die", "morir = die",
	"abajo = down", "fuera = out", "liberen = free", "liberad = free", "libertad = freedom", "paz = peace",
	"guerra = war", "justicia = justice", "pueblo = people", "dictador = dictator", "dictadura = dictatorship",
	"revolución = revolution", "democracia = democracy", "república = republic", "independencia = independence",
	"mujer = woman", "mujeres = woman", "vida = life", "policía = police", "gobierno = government",
	"presidente = president", "rey = king", "régimen = regime", "corrupción = corruption", "fascismo = fascism",
	"comunismo = communism", "socialismo = socialism", "capitalismo = capitalism", "trabajadores = worker",
	"obreros = worker", "mundo = world", "uníos = unite", "unido = united", "unidos = united", "unida = united",
	"país = country", "patria = homeland", "dios = god", "victoria = victory", "siempre = always", "nunca = never",
	"jamás = never", "sí = yes", "voto = vote", "solidaridad = solidarity", "derecho = right", "derechos = right",
	"agua = water", "tierra = land", "huelga = strike", "escuela = school", "niños = child", "futuro = future",
	"traidor = traitor", "traidores = traitor", "asesino = murderer", "asesinos = murderer", "ladrón = thief",
	"ladrones = thief", "palestina = palestine", "irán = iran", "irak = iraq", "siria = syria", "ucrania = ukraine",
	"rusia = russia", "alemania = germany", "francia = france", "inglaterra = england", "europa = europe",
	"egipto = egypt", "argelia = algeria", "líbano = lebanon", "turquía = turkey", "méxico = mexico",
	"brasil = brazil", "españa = spain", "por ciento = percent", "uno = 1", "dos = 2", "tres = 3", "cuatro = 4",
	"cinco = 5", "seis = 6", "siete = 7", "ocho = 8", "nueve = 9", "diez = 10", "doce = 12", "veinte = 20",
	"cien = 100", "mil = 1000",
};
static const uint16_t slots_15[] = {
	46, 61, 87, 53, 0, 0, 0, 14, 0, 40, 0, 0, 0, 0, 0, 0, 0, 45, 25, 0, 0, 17, 16, 0, 0, 0, 0, 82, 0, 44, 90, 47,
	79, 91, 0, 29, 33, 80, 36, 84, 93, 0, 0, 0, 0, 12, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 62, 89, 0, 0, 41,
	60, 0, 78, 0, 0, 0, 64, 0, 0, 0, 0, 32, 23, 30, 51, 65, 0, 0, 58, 0, 0, 0, 0, 0, 0, 0, 28, 55, 0, 75, 0, 85, 11,
	0, 34, 52, 0, 0, 54, 81, 27, 76, 95, 0, 0, 0, 88, 0, 63, 0, 0, 0, 0, 0, 0, 2, 43, 94, 0, 0, 10, 72, 9, 0, 0, 0,
	6, 0, 0, 42, 56, 0, 0, 0, 31, 0, 0, 0, 0, 0, 0, 96, 0, 0, 0, 4, 7, 0, 22, 0, 0, 0, 0, 68, 0, 0, 0, 0, 19, 0, 0,
	0, 0, 0, 8, 21, 0, 66, 71, 39, 20, 77, 0, 0, 0, 0, 0, 35, 0, 0, 0, 18, 0, 0, 0, 13, 70, 0, 0, 5, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 69, 0, 0, 0, 0, 0, 0, 0, 57, 0, 38, 0, 50, 67, 15, 83, 0, 0, 3, 0, 0, 86, 0, 0, 74, 0,
	1, 0, 0, 73, 0, 0, 26, 48, 0, 0, 0, 37, 0, 0, 0, 0, 92, 97, 0, 0, 59, 0,
};

static const char *const list_16[] = {
	"و", "را", "بر", "به", "در", "از", "است",
};
static const uint16_t slots_16[] = {
	0, 4, 0, 5, 1, 7, 0, 0, 0, 0, 3, 2, 0, 0, 6, 0,
};

static const char *const list_17[] = {
	"مرگ _", "زنده باد _",
};
static const uint16_t slots_17[] = {
	0, 0, 1, 0, 0, 0, 2, 0,
};

static const char *const list_18[] = {
	"مرگ = death", "زنده باد = viva", "آزادی = freedom", "صلح = peace", "جنگ = war", "عدالت = justice",
	"مردم = people", "دیکتاتور = dictator", "دیکتاتوری = dictatorship", "انقلاب = revolution",
	"دموکراسی = democracy", "جمهوری = republic", "زن = woman", "زنان = woman", "زندگی = life", "پلیس = police",
	"دولت = government", "شاه = king", "رژیم = regime", "فاشیسم = fascism", "کمونیسم = communism",
	"سوسیالیسم = socialism", "سرمایه داری = capitalism", "کارگر = worker", "کارگران = worker", "جهان = world",
	"متحد شوید = unite", "کشور = country", "میهن = homeland", "وطن = homeland", "خدا = god", "پیروزی = victory",
	"همیشه = always", "هرگز = never", "نه = no", "رأی = vote", "همبستگی = solidarity", "آب = water", "نان = bread",
	"زمین = land", "اعتصاب = strike", "مدرسه = school", "کودکان = child", "آینده = future", "خائن = traitor",
	"قاتل = murderer", "دزد = thief", "آمریکا = america", "امریکا = america", "اسرائیل = israel",
	"فلسطین = palestine", "ایران = iran", "سوریه = syria", "اوکراین = ukraine", "روسیه = russia", "چین = china",
	"آلمان = germany", "فرانسه = france", "انگلیس = england", "اروپا = europe", "الجزایر = algeria",
	"ترکیه = turkey", "کوبا = cuba", "درصد = percent", "یک = 1", "دو = 2", "سه = 3", "چهار = 4", "پنج = 5",
	"شش = 6", "هفت = 7", "هشت = 8", "ده = 10", "بیست = 20", "صد = 100", "هزار = 1000",
};
static const uint16_t slots_18[] = {
	5, 45, 0, 0, 26, 0, 1, 0, 0, 13, 0, 0, 0, 0, 0, 0, 73, 0, 0, 14, 52, 0, 0, 0, 0, 0, 0, 0, 17, 49, 0, 0, 50, 0,
	0, 0, 0, 0, 61, 0, 15, 0, 0, 0, 0, 0, 53, 0, 11, 68, 0, 20, 0, 0, 0, 0, 0, 0, 0, 71, 27, 0, 18, 3, 72, 39, 0, 0,
	66, 30, 0, 0, 0, 23, 37, 58, 0, 0, 0, 64, 0, 42, 0, 0, 0, 0, 0, 0, 74, 0, 67, 0, 0, 0, 0, 0, 0, 46, 0, 0, 0, 21,
	0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 35, 0, 60, 0, 0, 0, 0, 0, 36, 0, 65, 0, 0, 0, 0, 33, 0, 43, 0, 0,
	62, 8, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 19, 0, 7, 0, 0, 0, 76, 0, 0, 0, 0, 0, 59, 0, 0, 0, 24, 41, 32, 44, 0, 31,
	75, 0, 0, 0, 6, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 57, 69, 34, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 9, 0, 0, 0, 0, 0, 55, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 29, 51, 0, 0, 22, 48, 0,
	4, 0, 0, 63, 56, 0, 0, 47, 54, 0, 40, 70, 0, 0, 28,
};

static const char *const list_19[] = {
	"le", "les", "une", "et", "du", "est", "sont", "pour", "dans", "avec", "aux", "au", "à",
};
static const uint16_t slots_19[] = {
	0, 9, 0, 0, 0, 0, 0, 6, 8, 0, 1, 0, 0, 3, 0, 0, 0, 0, 5, 0, 0, 0, 10, 13, 0, 11, 0, 2, 4, 7, 12, 0,
};

static const char *const list_20[] = {
	"vive _", "a bas _", "liberte _", "libérez _", "je suis _", "touche pas _", "mort _",
};
static const uint16_t slots_20[] = {
	1, 4, 7, 0, 0, 3, 0, 0, 0, 5, 6, 0, 0, 0, 0, 2,
};

static const char *const list_21[] = {
	"mort = death", "mourir = die", "bas = down", "vive = viva", "dehors = out", "libérez = free",
	"liberté = freedom", "paix = peace", "guerre = war", "peuple = people", "dictateur = dictator",
	"dictature = dictatorship", "révolution = revolution", "démocratie = democracy", "république = republic",
	"indépendance = independence", "femme = woman", "femmes = woman", "vie = life", "gouvernement = government",
	"président = president", "roi = king", "régime = regime", "fascisme = fascism", "communisme = communism",
	"socialisme = socialism", "capitalisme = capitalism", "travailleurs = worker", "ouvriers = worker",
	"monde = world", "unissez = unite", "unis = united", "uni = united", "pays = country", "patrie = homeland",
	"dieu = god", "victoire = victory", "toujours = always", "jamais = never", "non = no", "oui = yes",
	"solidarité = solidarity", "droit = right", "droits = right", "terre = land", "grève = strike",
	"école = school", "enfants = child", "avenir = future", "traître = traitor", "traîtres = traitor",
	"assassin = murderer", "assassins = murderer", "voleur = thief", "voleurs = thief", "amérique = america",
	"états unis = america", "israël = israel", "irak = iraq", "syrie = syria", "russie = russia", "chine = china",
	"allemagne = germany", "angleterre = england", "égypte = egypt", "algérie = algeria", "liban = lebanon",
	"turquie = turkey", "mexique = mexico", "brésil = brazil", "espagne = spain", "pour cent = percent", "deux = 2",
	"trois = 3", "quatre = 4", "cinq = 5", "sept = 7", "huit = 8", "neuf = 9", "dix = 10", "onze = 11",
	"douze = 12", "vingt = 20", "cent = 100", "mille = 1000",
};
static const uint16_t slots_21[] = {
	0, 0, 85, 66, 79, 0, 40, 0, 0, 0, 0, 18, 38, 61, 0, 0, 55, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0, 0, 0, 0, 0,
	19, 0, 0, 0, 8, 29, 0, 0, 9, 77, 0, 0, 0, 23, 0, 33, 0, 0, 0, 0, 0, 0, 64, 0, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 56,
	0, 0, 0, 0, 0, 0, 0, 43, 54, 0, 0, 7, 0, 28, 0, 17, 83, 0, 0, 0, 0, 0, 44, 0, 22, 0, 0, 75, 0, 0, 0, 2, 24, 0,
	0, 0, 0, 0, 58, 62, 27, 30, 0, 0, 0, 0, 68, 0, 0, 0, 0, 41, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 76, 57, 81, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 32, 0, 0, 42, 0, 0, 0, 0, 0, 0, 59, 70, 0, 0, 0, 0, 0, 0, 1, 10, 37, 39, 52,
	16, 0, 0, 73, 34, 20, 0, 3, 0, 0, 25, 0, 0, 0, 21, 0, 14, 78, 26, 0, 0, 0, 0, 0, 0, 0, 63, 0, 45, 6, 47, 0, 0,
	0, 0, 0, 0, 0, 46, 0, 0, 0, 0, 74, 0, 0, 0, 0, 0, 49, 0, 0, 0, 0, 69, 80, 0, 60, 82, 0, 0, 65, 0, 0, 0, 0, 67,
	0, 5, 13, 72, 31, 53, 0, 35, 0, 51, 0, 11, 36, 84, 71, 0, 0, 0,
};

static const char *const list_22[] = {
	"ki", "ke", "ka", "hai", "aur",
};
static const uint16_t slots_22[] = {
	0, 3, 4, 0, 0, 0, 0, 0, 0, 1, 0, 5, 0, 2, 0, 0,
};

static const char *const list_23[] = {
	"_ zindabad", "_ murdabad",
};
static const uint16_t slots_23[] = {
	2, 0, 0, 1, 0, 0, 0, 0,
};

static const char *const list_24[] = {
	"murdabad = die", "zindabad = viva", "zindabaad = viva", "azadi = freedom", "azaadi = freedom",
	"insaaf = justice", "inquilab = revolution", "inqilab = revolution", "loktantra = democracy",
	"sarkar = government", "mazdoor = worker", "gaddar = traitor",
};
static const uint16_t slots_24[] = {
	7, 2, 3, 5, 10, 12, 0, 4, 9, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 1, 11, 0, 0, 0, 0,
};

static const char *const list_25[] = {
	"il", "lo", "gli", "di", "della", "dei", "delle", "per", "è",
};
static const uint16_t slots_25[] = {
	0, 0, 0, 0, 8, 0, 0, 0, 0, 5, 0, 0, 2, 0, 4, 9, 0, 6, 0, 0, 0, 3, 7, 0, 1, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_26[] = {
	"fuori _", "abbasso _", "viva _", "libertà _", "morte _",
};
static const uint16_t slots_26[] = {
	0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 5, 3, 1, 0, 4,
};

static const char *const list_27[] = {
	"morte = death", "muoia = die", "abbasso = down", "evviva = viva", "fuori = out", "liberate = free",
	"libertà = freedom", "pace = peace", "giustizia = justice", "popolo = people", "dittatore = dictator",
	"dittatura = dictatorship", "rivoluzione = revolution", "democrazia = democracy", "repubblica = republic",
	"indipendenza = independence", "donna = woman", "donne = woman", "vita = life", "polizia = police",
	"corruzione = corruption", "lavoratori = worker", "mondo = world", "unitevi = unite", "unito = united",
	"paese = country", "dio = god", "vittoria = victory", "solidarietà = solidarity", "diritto = right",
	"diritti = right", "acqua = water", "pane = bread", "sciopero = strike", "scuola = school", "bambini = child",
	"traditore = traitor", "traditori = traitor", "assassini = murderer", "ladro = thief", "ladri = thief",
	"israele = israel", "ucraina = ukraine", "cina = china", "germania = germany", "inghilterra = england",
	"egitto = egypt", "libano = lebanon", "turchia = turkey", "messico = mexico", "brasile = brazil",
	"spagna = spain", "per cento = percent", "tre = 3", "quattro = 4", "cinque = 5", "sette = 7", "otto = 8",
	"dieci = 10", "undici = 11", "dodici = 12", "venti = 20", "cento = 100",
};
static const uint16_t slots_27[] = {
	0, 0, 0, 0, 43, 0, 0, 0, 0, 0, 19, 0, 0, 16, 0, 21, 26, 0, 0, 7, 49, 0, 0, 1, 38, 15, 0, 0, 0, 47, 52, 0, 0, 0,
	27, 23, 0, 24, 0, 0, 0, 0, 11, 37, 0, 0, 40, 31, 41, 0, 34, 51, 14, 20, 28, 48, 58, 35, 0, 0, 9, 0, 0, 2, 46, 0,
	10, 45, 44, 56, 57, 0, 0, 53, 0, 8, 39, 0, 55, 0, 0, 0, 0, 22, 59, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 62, 18,
	0, 0, 42, 32, 3, 60, 0, 12, 13, 6, 30, 17, 5, 36, 29, 33, 4, 54, 0, 0, 61, 0, 0, 0, 0, 63, 0, 25, 0,
};

static const char *const list_28[] = {
	"um", "uma", "e", "da", "dos", "das", "ao", "em", "com", "é",
};
static const uint16_t slots_28[] = {
	3, 10, 0, 0, 0, 5, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 4, 8, 0, 7, 0, 0, 0, 0, 9, 6,
};

static const char *const list_29[] = {
	"fora _", "abaixo _", "viva _", "liberdade _",
};
static const uint16_t slots_29[] = {
	0, 0, 1, 0, 0, 0, 4, 0, 2, 0, 0, 0, 3, 0, 0, 0,
};

static const char *const list_30[] = {
	"morte = death", "morto = dead", "morta = dead", "morra = die", "morrer = die", "abaixo = down", "fora = out",
	"libertem = free", "liberdade = freedom", "justiça = justice", "povo = people", "ditador = dictator",
	"ditadura = dictatorship", "revolução = revolution", "independência = independence", "mulher = woman",
	"mulheres = woman", "polícia = police", "governo = government", "rei = king", "corrupção = corruption",
	"trabalhadores = worker", "uni vos = unite", "pátria = homeland", "deus = god", "vitória = victory",
	"sempre = always", "não = no", "sim = yes", "solidariedade = solidarity", "direito = right", "direitos = right",
	"água = water", "pão = bread", "terra = land", "greve = strike", "escola = school", "crianças = child",
	"assassino = murderer", "assassinos = murderer", "ladrão = thief", "irã = iran", "iraque = iraq",
	"síria = syria", "ucrânia = ukraine", "rússia = russia", "alemanha = germany", "frança = france",
	"egito = egypt", "argélia = algeria", "turquia = turkey", "espanha = spain", "por cento = percent", "um = 1",
	"dois = 2", "três = 3", "quatro = 4", "sete = 7", "oito = 8", "nove = 9", "dez = 10", "doze = 12", "vinte = 20",
	"cem = 100",
};
static const uint16_t slots_30[] = {
	0, 0, 0, 12, 59, 0, 0, 23, 0, 0, 0, 11, 0, 52, 57, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 13, 0, 0, 0, 0, 0, 56, 0,
	0, 0, 37, 0, 25, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 60, 46, 0, 0, 0, 0, 0, 8, 43, 0, 0, 0, 0, 0, 21,
	30, 0, 0, 17, 0, 53, 0, 0, 0, 51, 0, 0, 0, 0, 0, 32, 0, 38, 0, 0, 45, 19, 0, 0, 0, 15, 0, 44, 0, 0, 0, 10, 14,
	0, 7, 0, 0, 48, 0, 0, 0, 0, 0, 3, 0, 0, 33, 64, 0, 50, 0, 0, 0, 26, 27, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 62,
	0, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 1, 0, 0, 0, 0, 0, 16, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 34, 54,
	61, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 63, 0, 0, 0, 58, 0, 0, 0, 0, 0, 0, 0, 0, 42, 0, 0, 47, 0, 0, 20, 0, 0, 0, 5,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 55, 28, 0, 0, 36, 0, 0, 41, 49, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 29, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_31[] = {
	"и", "в", "на", "с", "за", "к", "у", "о",
};
static const uint16_t slots_31[] = {
	0, 0, 0, 8, 0, 0, 3, 2, 4, 5, 0, 0, 0, 7, 0, 6, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_32[] = {
	"долой _", "свободу _", "да здравствует _", "смерть _",
};
static const uint16_t slots_32[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 4, 3,
};

static const char *const list_33[] = {
	"смерть = death", "умри = die", "долой = down", "да здравствует = viva", "вон = out", "освободите = free",
	"свобода = freedom", "свободу = freedom", "свободы = freedom", "война = war", "войне = war", "войны = war",
	"войну = war", "справедливость = justice", "справедливости = justice", "народ = people", "диктатор = dictator",
	"диктатура = dictatorship", "революция = revolution", "революцию = revolution", "демократия = democracy",
	"демократию = democracy", "республика = republic", "независимость = independence", "женщина = woman",
	"женщины = woman", "жизнь = life", "полиция = police", "правительство = government", "президент = president",
	"король = king", "режим = regime", "коррупция = corruption", "фашизм = fascism", "фашизму = fascism",
	"коммунизм = communism", "социализм = socialism", "капитализм = capitalism", "трудящиеся = worker",
	"соединяйтесь = unite", "единый = united", "страна = country", "родина = homeland", "родину = homeland",
	"бог = god", "богу = god", "победа = victory", "всегда = always", "никогда = never", "нет = no", "да = yes",
	"голосуй = vote", "солидарность = solidarity", "право = right", "права = right", "вода = water", "хлеб = bread",
	"земля = land", "забастовка = strike", "школа = school", "дети = child", "будущее = future",
	"предатель = traitor", "предатели = traitor", "убийца = murderer", "убийцы = murderer", "вор = thief",
	"воры = thief", "америка = america", "америке = america", "израиль = israel", "израилю = israel",
	"палестина = palestine", "иран = iran", "ирак = iraq", "сирия = syria", "украина = ukraine",
	"украине = ukraine", "россия = russia", "россии = russia", "китай = china", "германия = germany",
	"франция = france", "англия = england", "европа = europe", "египет = egypt", "алжир = algeria",
	"ливан = lebanon", "турция = turkey", "мексика = mexico", "бразилия = brazil", "испания = spain", "куба = cuba",
	"процент = percent", "процентов = percent", "один = 1", "два = 2", "три = 3", "четыре = 4", "пять = 5",
	"шесть = 6", "семь = 7", "восемь = 8", "девять = 9", "десять = 10", "двадцать = 20", "сто = 100",
	"тысяча = 1000",
};
static const uint16_t slots_33[] = {
	0, 0, 0, 65, 0, 0, 0, 89, 0, 33, 0, 0, 93, 99, 0, 0, 50, 106, 0, 0, 0, 35, 0, 59, 0, 48, 101, 104, 0, 52, 0, 0,
	0, 0, 0, 28, 41, 0, 79, 0, 3, 0, 90, 0, 84, 0, 0, 66, 44, 54, 105, 0, 0, 34, 98, 30, 57, 2, 85, 0, 0, 0, 49, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 11, 61, 74, 0, 8, 39, 76, 60, 0, 0, 0, 21, 55, 15, 0, 0, 0, 0, 0, 36, 77, 108,
	0, 0, 0, 0, 0, 0, 81, 29, 78, 1, 0, 0, 0, 0, 0, 0, 18, 0, 4, 72, 14, 56, 25, 64, 24, 102, 0, 0, 0, 0, 0, 13, 0,
	62, 42, 67, 0, 71, 6, 0, 94, 75, 100, 0, 0, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 23, 0, 92, 0, 0, 0, 0, 45, 83, 0,
	26, 0, 0, 0, 0, 0, 16, 0, 7, 19, 0, 107, 0, 0, 32, 0, 87, 0, 0, 0, 9, 12, 0, 0, 27, 63, 95, 0, 40, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 86, 37, 68, 20, 80, 0, 0, 22, 51, 0, 96, 53, 0, 47, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 91, 0, 0,
	0, 0, 0, 46, 0, 97, 88, 0, 5, 0, 0, 43, 0, 0, 0, 0, 0, 69, 103, 31, 0, 58, 0, 73, 70, 0, 82,
};

static const char *const list_34[] = {
	"ve", "ile", "bir", "için",
};
static const uint16_t slots_34[] = {
	0, 0, 3, 0, 1, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0,
};

static const char *const list_35[] = {
	"kahrolsun _", "yaşasın _", "_ defol",
};
static const uint16_t slots_35[] = {
	0, 0, 3, 2, 0, 0, 0, 1,
};

static const char *const list_36[] = {
	"ölüm = death", "ölsün = die", "kahrolsun = down", "yaşasın = viva", "defol = out", "özgürlük = freedom",
	"hürriyet = freedom", "barış = peace", "savaş = war", "savaşa = war", "adalet = justice", "halk = people",
	"diktatör = dictator", "diktatörlük = dictatorship", "devrim = revolution", "demokrasi = democracy",
	"cumhuriyet = republic", "bağımsızlık = independence", "kadın = woman", "yaşam = life", "polis = police",
	"hükümet = government", "kral = king", "rejim = regime", "yolsuzluk = corruption", "faşizm = fascism",
	"faşizme = fascism", "komünizm = communism", "sosyalizm = socialism", "kapitalizm = capitalism",
	"işçi = worker", "işçiler = worker", "dünya = world", "birleşin = unite", "ülke = country", "vatan = homeland",
	"tanrı = god", "zafer = victory", "asla = never", "hayır = no", "evet = yes", "dayanışma = solidarity",
	"hak = right", "ekmek = bread", "toprak = land", "grev = strike", "okul = school", "çocuklar = child",
	"gelecek = future", "hain = traitor", "katil = murderer", "hırsız = thief", "amerika = america",
	"filistin = palestine", "irak = iraq", "suriye = syria", "ukrayna = ukraine", "rusya = russia", "çin = china",
	"almanya = germany", "fransa = france", "ingiltere = england", "avrupa = europe", "mısır = egypt",
	"cezayir = algeria", "lübnan = lebanon", "türkiye = turkey", "meksika = mexico", "brezilya = brazil",
	"ispanya = spain", "küba = cuba", "yüzde = percent", "bir = 1", "iki = 2", "üç = 3", "dört = 4", "beş = 5",
	"altı = 6", "yedi = 7", "sekiz = 8", "dokuz = 9", "yirmi = 20", "yüz = 100",
};
static const uint16_t slots_36[] = {
	0, 0, 0, 0, 61, 0, 0, 0, 82, 2, 79, 50, 14, 54, 64, 0, 0, 0, 0, 47, 0, 0, 0, 49, 0, 0, 0, 0, 0, 0, 11, 21, 71,
	76, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 66, 0, 41, 0, 0, 0, 0, 0, 0, 0, 67, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 40, 45,
	0, 0, 0, 83, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 39, 37, 0, 0, 26, 8, 32, 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 60, 0, 73,
	0, 42, 0, 81, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0, 0, 72, 0, 57, 58, 36, 63, 69, 48, 0, 0, 16, 59, 0, 0,
	0, 0, 0, 0, 65, 0, 0, 0, 0, 0, 68, 19, 35, 0, 62, 0, 0, 0, 15, 6, 20, 0, 55, 0, 0, 0, 0, 0, 31, 0, 22, 0, 0, 0,
	80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 29, 7, 12, 52, 70, 0, 25, 0, 0, 75, 0, 27, 56, 0, 0, 5, 0, 0, 51, 0, 9, 0, 0,
	0, 0, 0, 0, 77, 0, 0, 0, 0, 0, 13, 43, 34, 38, 0, 0, 0, 23, 0, 0, 53, 0, 46, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 44,
	0, 0, 0, 0, 24, 0, 28, 0, 0, 0, 0, 74, 0, 0, 0, 0, 78, 0,
};

static const char *const list_37[] = {
	"的", "了",
};
static const uint16_t slots_37[] = {
	1, 0, 0, 0, 0, 0, 0, 2,
};

static const char *const list_38[] = {
	"拥 护 _", "支 持 _", "反 对 _", "保 卫 _", "打 倒 _", "_ 万 岁", "还 我 _",
};
static const uint16_t slots_38[] = {
	0, 0, 0, 0, 0, 4, 0, 0, 7, 5, 3, 6, 1, 2, 0, 0,
};

static const char *const list_39[] = {
	"死 亡 = death", "打 倒 = down", "万 岁 = viva", "滚 出 = out", "释 放 = free", "自 由 = freedom", "和 平 = peace",
	"战 争 = war", "正 义 = justice", "人 民 = people", "独 裁 者 = dictator", "独 裁 = dictatorship", "革 命 = revolution",
	"民 主 = democracy", "共 和 国 = republic", "独 立 = independence", "妇 女 = woman", "生 命 = life", "警 察 = police",
	"政 府 = government", "总 统 = president", "国 王 = king", "政 权 = regime", "腐 败 = corruption", "法 西 斯 主 义 = fascism",
	"共 产 主 义 = communism", "社 会 主 义 = socialism", "资 本 主 义 = capitalism", "工 人 = worker", "世 界 = world",
	"联 合 起 来 = unite", "团 结 = united", "国 家 = country", "祖 国 = homeland", "上 帝 = god", "胜 利 = victory",
	"永 远 = always", "投 票 = vote", "团 结 互 助 = solidarity", "权 利 = right", "水 = water", "面 包 = bread", "土 地 = land",
	"罢 工 = strike", "学 校 = school", "孩 子 = child", "未 来 = future", "卖 国 贼 = traitor", "杀 人 犯 = murderer",
	"小 偷 = thief", "美 国 = america", "以 色 列 = israel", "巴 勒 斯 坦 = palestine", "伊 朗 = iran", "伊 拉 克 = iraq",
	"叙 利 亚 = syria", "乌 克 兰 = ukraine", "俄 罗 斯 = russia", "中 国 = china", "德 国 = germany", "法 国 = france",
	"英 国 = england", "欧 洲 = europe", "埃 及 = egypt", "黎 巴 嫩 = lebanon", "土 耳 其 = turkey", "墨 西 哥 = mexico",
	"巴 西 = brazil", "西 班 牙 = spain", "古 巴 = cuba", "一 = 1", "二 = 2", "三 = 3", "四 = 4", "五 = 5", "六 = 6", "七 = 7",
	"八 = 8", "九 = 9", "十 = 10", "百 = 100", "千 = 1000",
};
static const uint16_t slots_39[] = {
	0, 0, 0, 0, 0, 0, 0, 45, 5, 66, 0, 26, 0, 4, 0, 63, 61, 39, 46, 71, 27, 57, 0, 0, 0, 0, 0, 0, 0, 81, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 31, 0, 17, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0, 53, 0, 60, 0, 0, 44, 0, 0, 0, 0, 30, 0, 0,
	15, 0, 0, 23, 0, 25, 0, 0, 67, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 51, 54, 72, 74, 48, 0, 0, 0, 0,
	0, 55, 0, 0, 47, 69, 1, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 20, 0, 52, 77, 0, 0, 0, 0, 0, 0, 11, 32,
	0, 0, 0, 0, 0, 42, 0, 21, 35, 65, 0, 0, 14, 50, 0, 0, 0, 0, 59, 0, 75, 0, 0, 22, 0, 43, 0, 0, 0, 0, 0, 12, 64,
	70, 78, 58, 0, 33, 0, 82, 38, 0, 0, 0, 0, 0, 0, 0, 6, 68, 0, 0, 16, 79, 0, 0, 8, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0,
	0, 0, 62, 0, 0, 34, 0, 76, 0, 18, 41, 24, 0, 36, 0, 0, 40, 0, 0, 0, 0, 0, 80, 0, 0, 0, 0, 0, 10, 3, 0, 0, 0, 0,
	0, 29, 0, 0, 0, 56, 7, 0, 0, 49, 0, 2, 37, 0, 0, 0, 0, 0,
};

extern const struct word_list slogan_words_lists[];
extern const size_t slogan_words_lists_count;

const struct word_list slogan_words_lists[] = {
	{"ar", "empty", list_0, slots_0, 15, 5},
	{"ar", "frames", list_1, slots_1, 15, 4},
	{"ar", "means", list_2, slots_2, 255, 81},
	{"de", "empty", list_3, slots_3, 31, 14},
	{"de", "frames", list_4, slots_4, 15, 6},
	{"de", "means", list_5, slots_5, 255, 87},
	{"en", "empty", list_6, slots_6, 63, 29},
	{"en", "frames", list_7, slots_7, 63, 20},
	{"en", "masked", list_8, slots_8, 63, 20},
	{"en", "means", list_9, slots_9, 127, 40},
	{"en", "negations", list_10, slots_10, 31, 9},
	{"en", "ordered", list_11, slots_11, 63, 30},
	{"en", "weak", list_12, slots_12, 63, 24},
	{"es", "empty", list_13, slots_13, 63, 19},
	{"es", "frames", list_14, slots_14, 31, 9},
	{"es", "means", list_15, slots_15, 255, 97},
	{"fa", "empty", list_16, slots_16, 15, 7},
	{"fa", "frames", list_17, slots_17, 7, 2},
	{"fa", "means", list_18, slots_18, 255, 76},
	{"fr", "empty", list_19, slots_19, 31, 13},
	{"fr", "frames", list_20, slots_20, 15, 7},
	{"fr", "means", list_21, slots_21, 255, 85},
	{"hi", "empty", list_22, slots_22, 15, 5},
	{"hi", "frames", list_23, slots_23, 7, 2},
	{"hi", "means", list_24, slots_24, 31, 12},
	{"it", "empty", list_25, slots_25, 31, 9},
	{"it", "frames", list_26, slots_26, 15, 5},
	{"it", "means", list_27, slots_27, 127, 63},
	{"pt", "empty", list_28, slots_28, 31, 10},
	{"pt", "frames", list_29, slots_29, 15, 4},
	{"pt", "means", list_30, slots_30, 255, 64},
	{"ru", "empty", list_31, slots_31, 31, 8},
	{"ru", "frames", list_32, slots_32, 15, 4},
	{"ru", "means", list_33, slots_33, 255, 108},
	{"tr", "empty", list_34, slots_34, 15, 4},
	{"tr", "frames", list_35, slots_35, 7, 3},
	{"tr", "means", list_36, slots_36, 255, 83},
	{"zh", "empty", list_37, slots_37, 7, 2},
	{"zh", "frames", list_38, slots_38, 15, 7},
	{"zh", "means", list_39, slots_39, 255, 82},
};
const size_t slogan_words_lists_count = 40;
