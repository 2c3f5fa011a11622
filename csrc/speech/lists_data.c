/* Made by `python3 csrc/text/lists.py csrc/speech/data csrc/speech/lists_data.c speech_lists`: change the lists there, not this file. */
#include "text/lists.h"

static const char *const list_0[] = {
	"أيضا", "أيضاً", "اليوم", "أمس", "الآن",
};
static const uint16_t slots_0[] = {
	0, 0, 0, 4, 5, 0, 0, 0, 0, 3, 0, 0, 1, 2, 0, 0,
};

static const char *const list_1[] = {
	"كان", "كانت", "قد", "سوف", "ليس",
};
static const uint16_t slots_1[] = {
	0, 0, 0, 3, 0, 2, 5, 1, 0, 0, 0, 0, 0, 0, 0, 4,
};

static const char *const list_2[] = {
	"و", "أو", "لكن", "ثم", "بل",
};
static const uint16_t slots_2[] = {
	0, 0, 0, 0, 1, 2, 4, 0, 5, 0, 0, 0, 0, 0, 0, 3,
};

static const char *const list_3[] = {
	"وصف", "وصفت", "ووصف", "سمى", "أسماه",
};
static const uint16_t slots_3[] = {
	0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 5, 0, 3, 1, 0, 2,
};

static const char *const list_4[] = {
	"في", "من", "إلى", "على", "عن", "مع", "بعد", "قبل", "خلال",
};
static const uint16_t slots_4[] = {
	0, 0, 0, 7, 0, 0, 0, 0, 6, 4, 9, 0, 0, 3, 5, 8, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0,
};

static const char *const list_5[] = {
	"هو", "هي", "هم", "أنا", "نحن",
};
static const uint16_t slots_5[] = {
	0, 0, 0, 0, 0, 0, 5, 0, 1, 0, 4, 0, 0, 0, 2, 3,
};

static const char *const list_6[] = {
	"الذي", "التي", "الذين",
};
static const uint16_t slots_6[] = {
	2, 0, 1, 0, 0, 3, 0, 0,
};

static const char *const list_7[] = {
	"يعتقد", "تعتقد", "يرى", "ترى", "يأمل", "نفى", "نفت", "اتهم", "اتهمت", "طالب", "طالبت",
};
static const uint16_t slots_7[] = {
	5, 8, 0, 0, 0, 0, 9, 0, 10, 0, 4, 7, 0, 0, 11, 0, 0, 0, 0, 0, 2, 1, 0, 3, 0, 0, 6, 0, 0, 0, 0, 0,
};

static const char *const list_8[] = {
	"و", "أو", "وكذا", "وكذلك", "ثم", "و«", "كما",
};
static const uint16_t slots_8[] = {
	0, 0, 7, 0, 1, 2, 5, 0, 0, 3, 4, 6, 0, 0, 0, 0,
};

static const char *const list_9[] = {
	"هو", "هي", "كان", "كانت", "يكون",
};
static const uint16_t slots_9[] = {
	0, 0, 0, 0, 5, 4, 0, 3, 1, 0, 0, 0, 0, 0, 2, 0,
};

static const char *const list_10[] = {
	"ملصق", "ملصقات", "علم", "أعلام",
};
static const uint16_t slots_10[] = {
	0, 0, 1, 0, 0, 0, 0, 0, 0, 2, 4, 0, 0, 3, 0, 0,
};

static const char *const list_11[] = {
	"بينما", "عندما", "لكن", "ولكن", "حيث", "إذا", "بعد", "قبل", "أغنية", "نشيد", "وهو",
};
static const uint16_t slots_11[] = {
	0, 0, 1, 4, 7, 10, 0, 0, 0, 0, 0, 0, 0, 9, 0, 3, 6, 8, 0, 2, 0, 0, 0, 0, 0, 11, 0, 0, 5, 0, 0, 0,
};

static const char *const list_12[] = {
	"وردد", "ردد", "يردد", "ويردد", "ورددوا", "رددوا", "يرددون", "مرددين", "ورددت", "رددت", "ترديد", "مردّدين",
	"هتف", "وهتف", "هتفوا", "وهتفوا", "يهتفون", "هاتفين", "هتافات", "هتاف", "بهتافات", "بهتاف", "وهتافات", "شعارات",
	"بشعارات", "وشعارات", "الشعارات", "رفع شعارات", "رفعوا شعارات", "رافعين شعارات", "ورفعت شعارات", "رفعت شعارات",
	"مرددين شعارات", "ردد المتظاهرون شعارات", "مرددة", "وهم يرددون", "وهم يهتفون", "رددوا شعارات", "رددوا هتافات",
	"يهتف", "تهتف", "هتفت",
};
static const uint16_t slots_12[] = {
	39, 0, 0, 0, 10, 0, 0, 5, 0, 15, 0, 0, 0, 3, 0, 0, 0, 0, 6, 24, 0, 0, 0, 1, 29, 0, 0, 7, 35, 37, 0, 0, 17, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 12, 11, 28, 0, 0, 0, 14, 32, 0, 0, 0, 0, 2, 0, 34, 0, 0, 0, 22, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 31, 0, 0, 0, 0, 21, 8, 36, 40, 0, 0, 9, 13, 19, 18, 20, 23, 0, 30, 38, 0, 0, 0, 0, 33, 0, 0, 0, 0,
	42, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 27, 0, 0, 26, 41,
};

static const char *const list_13[] = {
	"المتظاهرون", "المتظاهرين", "متظاهرون", "المحتجون", "المحتجين", "محتجون", "المشاركون", "المشاركين", "الجماهير",
	"الحشود", "الطلاب", "الطلبة", "العمال", "أنصار", "مؤيدون", "آلاف", "مئات", "عشرات", "الحاضرون", "الأساتذة",
	"المشجعون", "المواطنون", "النساء", "الناس",
};
static const uint16_t slots_13[] = {
	11, 20, 24, 22, 19, 0, 14, 0, 0, 0, 9, 0, 0, 1, 23, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 15, 0, 0, 0, 7, 0, 0,
	12, 2, 6, 13, 5, 17, 0, 8, 18, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 10, 21, 0, 0, 0, 0,
};

static const char *const list_14[] = {
	"هتفوا", "هتف", "هتافات", "شعار", "شعارات", "لافتة", "لافتات", "مرددين", "رددوا",
};
static const uint16_t slots_14[] = {
	0, 0, 0, 0, 0, 0, 7, 0, 0, 1, 6, 0, 0, 0, 0, 0, 8, 0, 9, 5, 0, 2, 0, 3, 0, 0, 0, 0, 4, 0, 0, 0,
};

static const char *const list_15[] = {
	"قميص", "قمصان", "قميصا", "كمامة", "كمامات",
};
static const uint16_t slots_15[] = {
	1, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 4,
};

static const char *const list_16[] = {
	"من قبيل", "مثل", "من بينها", "منها", "ب", "على", "التي", "الذي", "من", "ضد", "في", "كان", "قائلين", "عاليا",
	"بصوت",
};
static const uint16_t slots_16[] = {
	13, 0, 8, 0, 0, 0, 0, 0, 7, 3, 6, 10, 0, 0, 0, 0, 0, 4, 0, 2, 0, 15, 0, 12, 9, 1, 11, 14, 0, 5, 0, 0,
};

static const char *const list_17[] = {
	"شعار", "شعارا", "شعاره", "شعارها", "بشعار", "وشعار", "تحت شعار", "الشعار", "شعارهم", "لشعار", "رفع شعار",
	"رافعين شعار", "ترفع شعار", "بعنوان شعار",
};
static const uint16_t slots_17[] = {
	11, 0, 0, 12, 5, 0, 0, 0, 3, 10, 0, 0, 0, 6, 0, 7, 0, 2, 9, 13, 8, 4, 14, 0, 0, 0, 0, 0, 1, 0, 0, 0,
};

static const char *const list_18[] = {
	"هو", "هي", "رجل", "امرأة",
};
static const uint16_t slots_18[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 3, 0, 0, 2, 4,
};

static const char *const list_19[] = {
	"يسقط", "تسقط", "الموت", "عاش", "عاشت", "تحيا", "يحيا", "لا ل", "ارحل", "المجد", "الحرية", "لا",
};
static const uint16_t slots_19[] = {
	0, 9, 6, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 1, 10, 12, 0, 0, 0, 0, 2, 3, 0, 7, 0, 11, 0, 0, 0, 5, 0, 4,
};

static const char *const list_20[] = {
	"مظاهرة", "مظاهرات", "تظاهرة", "تظاهرات", "احتجاج", "احتجاجات", "مسيرة", "مسيرات", "وقفة", "إضراب", "اعتصام",
	"المتظاهرون", "المحتجون", "المتظاهرين", "المحتجين", "المظاهرات", "الاحتجاجات",
};
static const uint16_t slots_20[] = {
	0, 11, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 12, 3, 16, 5, 0, 4, 0, 0, 7, 0, 17, 0, 0, 1, 0, 0, 0, 0, 6, 0, 0, 0, 14,
	0, 0, 15, 0, 0, 0, 0, 0, 13, 0, 9, 0, 0, 0, 0, 0, 0, 0, 2, 10, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_21[] = {
	"كتب", "كتب عليها", "كتب عليه", "كُتب عليها", "كُتب عليه", "مكتوب عليها", "مكتوب عليه", "تقول", "يقول", "تحمل",
	"حملت", "تحمل عبارة", "تحمل عبارات", "تطالب", "جاء فيها", "مكتوب",
};
static const uint16_t slots_21[] = {
	0, 0, 14, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 4, 9, 0, 0, 0, 0, 12, 0, 0, 0, 10, 0, 0, 0, 0, 0, 7, 0, 11, 0, 2, 0, 0,
	0, 0, 0, 0, 6, 0, 0, 0, 3, 0, 0, 13, 5, 0, 0, 0, 16, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 1,
};

static const char *const list_22[] = {
	"قال", "قالت", "وقال", "وقالت", "أكد", "وأكد", "أضاف", "وأضاف", "صرح", "أوضح", "وأوضح", "اعتبر", "واعتبرت",
	"واعتبر", "أشار", "ذكر", "أعلن", "مضيفا", "مبرزا", "داعيا", "مؤكدا",
};
static const uint16_t slots_22[] = {
	0, 5, 13, 15, 10, 17, 21, 19, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 9,
	16, 0, 11, 12, 18, 6, 0, 0, 0, 20, 0, 0, 0, 8, 0, 0, 14, 0, 0, 0, 0, 0, 7, 0, 3, 0, 0, 0, 0,
};

static const char *const list_23[] = {
	"لافتة", "لافتات", "ولافتات", "يافطة", "يافطات", "لافتاتهم", "اللافتات", "بلافتات", "لافتتين",
};
static const uint16_t slots_23[] = {
	6, 0, 0, 0, 0, 0, 2, 5, 9, 0, 1, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 4, 0, 8, 0,
};

static const char *const list_24[] = {
	"وسم", "هاشتاغ", "هاشتاج", "هاشتاق", "بوسم", "بهاشتاغ", "الوسم",
};
static const uint16_t slots_24[] = {
	4, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 3, 5, 2, 7, 0,
};

static const char *const list_25[] = {
	"هم",
};
static const uint16_t slots_25[] = {
	0, 0, 0, 1,
};

static const char *const list_26[] = {
	"غرافيتي", "جرافيتي", "الجدران", "جدار",
};
static const uint16_t slots_26[] = {
	0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 4, 0,
};

static const char *const list_27[] = {
	"عبارة", "عبارات", "كلمة", "كلمات", "رسالة",
};
static const uint16_t slots_27[] = {
	0, 4, 0, 1, 0, 0, 0, 0, 5, 0, 0, 0, 0, 3, 0, 2,
};

static const char *const list_28[] = {
	"وفقا", "وفقاً", "وفقًا", "وفقا ل", "بحسب", "حسب", "نقلا عن", "على حد قول", "على حد تعبير",
};
static const uint16_t slots_28[] = {
	8, 0, 0, 5, 3, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 9, 6, 1, 2, 0, 0,
};

static const char *const list_29[] = {
	"بيان", "تصريح", "خطاب", "رسالة", "تقرير", "سؤال", "جواب",
};
static const uint16_t slots_29[] = {
	1, 6, 0, 2, 0, 7, 0, 5, 4, 0, 0, 3, 0, 0, 0, 0,
};

static const char *const list_30[] = {
	"قال", "قالت", "قالوا", "يقول", "تقول", "يقولون", "وقال", "وقالت", "وأضاف", "وأضافت", "أضاف", "أضافت", "أضافوا",
	"صرح", "صرحت", "وصرح", "أكد", "أكدت", "وأكد", "وأكدت", "أوضح", "أوضحت", "وأوضح", "ذكر", "ذكرت", "وذكر", "كتب",
	"كتبت", "وكتب", "سأل", "سألت", "أجاب", "أجابت", "أعلن", "أعلنت", "وأعلن", "تابع", "تابعت", "وتابع", "وتابعت",
	"أشار", "أشارت", "وأشار", "شدد", "وشدد", "اعتبر", "اعتبرت", "زعم", "حذر", "حذرت", "وحذر", "صاح", "هتف", "همس",
	"بيّن", "لفت", "رأى",
};
static const uint16_t slots_30[] = {
	0, 0, 41, 0, 21, 13, 0, 55, 0, 8, 0, 0, 0, 4, 0, 0, 39, 37, 49, 52, 0, 0, 3, 33, 30, 0, 0, 6, 12, 28, 0, 0, 0,
	0, 14, 0, 0, 23, 32, 46, 45, 0, 0, 0, 15, 0, 0, 16, 9, 26, 54, 0, 0, 0, 0, 0, 51, 57, 0, 7, 0, 0, 0, 27, 0, 17,
	44, 0, 5, 34, 0, 0, 0, 0, 0, 0, 42, 0, 20, 0, 47, 0, 0, 38, 36, 50, 1, 10, 53, 0, 22, 0, 0, 0, 31, 0, 2, 0, 24,
	18, 29, 0, 48, 0, 19, 56, 0, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40, 35, 43, 11, 0, 0, 0, 0, 0, 0,
};

static const char *const list_31[] = {
	"كلمة", "مصطلح", "عبارة",
};
static const uint16_t slots_31[] = {
	0, 0, 0, 2, 3, 1, 0, 0,
};

static const char *const list_32[] = {
	"أن", "إن", "بأن", "أنّ", "إنّ", "أنه", "إنه", "أنها", "إنها",
};
static const uint16_t slots_32[] = {
	0, 0, 0, 3, 6, 4, 0, 0, 0, 0, 0, 1, 5, 7, 0, 0, 0, 2, 8, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_33[] = {
	"السيد", "السيدة", "الدكتور", "الرئيس", "الوزير", "وزير", "الجنرال", "الملك", "الشيخ",
};
static const uint16_t slots_33[] = {
	0, 0, 0, 0, 0, 7, 1, 0, 0, 2, 8, 0, 0, 0, 6, 0, 0, 0, 0, 0, 3, 0, 4, 5, 0, 0, 0, 0, 9, 0, 0, 0,
};

static const char *const list_34[] = {
	"فيلم", "كتاب", "رواية", "صحيفة", "مجلة", "مسلسل", "أغنية", "برنامج",
};
static const uint16_t slots_34[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 2, 3, 7, 0, 0, 1, 6, 0, 8, 0, 0, 0, 0, 4, 0, 0, 0, 0,
};

static const char *const list_35[] = {
	"také", "pak", "potom", "dnes", "včera", "již", "už", "ještě", "opět", "tehdy", "dále", "však",
};
static const uint16_t slots_35[] = {
	0, 0, 0, 7, 12, 10, 0, 0, 5, 11, 0, 8, 3, 0, 0, 1, 4, 0, 0, 2, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6,
};

static const char *const list_36[] = {
	"je", "jsou", "byl", "byla", "byli", "bylo", "bude", "budou", "může", "mohou", "mohl", "má", "mají", "měl",
	"by",
};
static const uint16_t slots_36[] = {
	12, 0, 0, 14, 0, 6, 0, 0, 1, 3, 0, 4, 0, 0, 0, 0, 0, 11, 0, 5, 8, 15, 0, 10, 13, 0, 9, 7, 0, 0, 2, 0,
};

static const char *const list_37[] = {
	"a", "i", "ale", "nebo", "že", "protože", "když", "jestliže", "jako", "ačkoli",
};
static const uint16_t slots_37[] = {
	0, 0, 0, 0, 2, 0, 9, 0, 0, 0, 0, 0, 1, 5, 7, 4, 0, 0, 8, 10, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 3,
};

static const char *const list_38[] = {
	"ten", "ta", "to", "ti", "tento", "tato", "tyto", "jeho", "její", "jejich", "náš", "jeden", "dva", "tři",
	"některé", "mnozí",
};
static const uint16_t slots_38[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 1, 0, 10, 0, 0, 0, 13, 0, 0, 5, 8, 0, 15, 0, 0, 11,
	3, 16, 2, 12, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 6, 0, 0, 4, 0,
};

static const char *const list_39[] = {
	"open-dash",
};
static const uint16_t slots_39[] = {
	1, 0, 0, 0,
};

static const char *const list_40[] = {
	"mu", "jí", "jim", "nám", "mi", "novinářům",
};
static const uint16_t slots_40[] = {
	0, 0, 0, 3, 5, 2, 6, 1, 4, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_41[] = {
	"a", "z", "ze", "pro", "v", "ve", "na",
};
static const uint16_t slots_41[] = {
	7, 0, 0, 0, 6, 0, 0, 0, 3, 4, 5, 0, 1, 2, 0, 0,
};

static const char *const list_42[] = {
	"nazval", "nazvala", "nazývá", "označil", "označila", "označuje", "popsal",
};
static const uint16_t slots_42[] = {
	3, 6, 0, 0, 0, 1, 0, 0, 0, 0, 5, 0, 2, 7, 0, 4,
};

static const char *const list_43[] = {
	"ne", "nikdy",
};
static const uint16_t slots_43[] = {
	0, 0, 2, 0, 1, 0, 0, 0,
};

static const char *const list_44[] = {
	"von", "van", "de",
};
static const uint16_t slots_44[] = {
	0, 0, 2, 3, 1, 0, 0, 0,
};

static const char *const list_45[] = {
	"v", "ve", "na", "s", "se", "po", "k", "ke", "o", "od", "do", "z", "ze", "za", "pod", "nad", "při", "pro", "u",
	"bez", "přes", "před", "mezi", "proti", "během",
};
static const uint16_t slots_45[] = {
	6, 0, 4, 0, 2, 17, 25, 0, 0, 1, 23, 0, 22, 0, 10, 20, 19, 0, 0, 0, 11, 0, 0, 24, 13, 18, 0, 0, 0, 8, 9, 0, 0, 0,
	0, 0, 14, 5, 0, 0, 0, 21, 7, 0, 15, 12, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0,
};

static const char *const list_46[] = {
	"on", "ona", "oni", "já", "my", "ono",
};
static const uint16_t slots_46[] = {
	1, 4, 0, 2, 5, 0, 0, 0, 0, 0, 0, 3, 0, 6, 0, 0,
};

static const char *const list_47[] = {
	"který", "která", "které", "kteří", "jenž", "kdo",
};
static const uint16_t slots_47[] = {
	0, 2, 5, 0, 0, 1, 0, 4, 0, 3, 0, 0, 0, 0, 0, 6,
};

static const char *const list_48[] = {
	"věří", "věřil", "doufá", "doufal", "očekává", "očekával", "chce", "chtěl", "chtějí", "považuje", "považoval",
	"odmítl", "odmítla", "popřel", "popřela", "předpokládá", "předpokládal", "ví", "obává", "žádá", "navrhl",
	"rozhodl", "označil", "označila",
};
static const uint16_t slots_48[] = {
	6, 12, 0, 0, 0, 0, 0, 17, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 2, 0, 0, 1, 3, 13, 15, 16,
	22, 23, 0, 0, 0, 0, 5, 8, 9, 10, 18, 0, 0, 0, 0, 4, 11, 19, 20, 7, 0, 0, 0, 0, 0, 21, 0, 0, 0,
};

static const char *const list_49[] = {
	"skandovali", "skandoval", "heslo", "hesla", "slogan", "transparent", "transparenty",
};
static const uint16_t slots_49[] = {
	0, 6, 3, 1, 0, 0, 0, 0, 2, 4, 7, 0, 0, 0, 0, 5,
};

static const char *const list_50[] = {
	"podle", "dle", "podle slov", "podle názoru", "slovy",
};
static const uint16_t slots_50[] = {
	0, 0, 0, 3, 4, 0, 5, 0, 2, 0, 0, 0, 0, 0, 0, 1,
};

static const char *const list_51[] = {
	"prohlášení", "projev", "dopis", "zpráva", "otázka", "odpověď", "názor", "komentář", "slova",
};
static const uint16_t slots_51[] = {
	0, 8, 0, 0, 3, 1, 0, 6, 0, 0, 0, 0, 7, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 4, 9,
};

static const char *const list_52[] = {
	"řekl", "řekla", "řekli", "říká", "říkají", "řekne", "říkal", "říkala", "uvedl", "uvedla", "uvedli", "uvádí",
	"dodal", "dodala", "dodali", "dodává", "prohlásil", "prohlásila", "prohlásili", "sdělil", "sdělila", "sdělili",
	"sděluje", "napsal", "napsala", "napsali", "píše", "zeptal", "zeptala", "ptá", "odpověděl", "odpověděla",
	"odpovídá", "vysvětlil", "vysvětlila", "vysvětluje", "upozornil", "upozornila", "upozorňuje", "zdůraznil",
	"zdůraznila", "zdůrazňuje", "tvrdí", "tvrdil", "tvrdila", "poznamenal", "poznamenala", "oznámil", "oznámila",
	"oznámili", "konstatoval", "konstatovala", "potvrdil", "potvrdila", "připustil", "připustila", "přiznal",
	"přiznala", "myslí", "domnívá", "soudí", "míní", "varoval", "varovala", "slíbil", "slíbila", "zvolal",
	"zvolala", "zašeptal", "vykřikl", "pokračoval", "pokračovala", "popsal", "popsala", "vzkázal", "vzkázala",
	"připomněl", "připomněla", "komentoval", "komentovala", "shrnul", "shrnula", "informoval", "informovala",
	"vypráví", "vyprávěl", "podotkl", "podotkla", "odvětil", "odvětila", "namítl",
};
static const uint16_t slots_52[] = {
	0, 0, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 68, 37, 32, 1, 16, 62, 0, 23, 0,
	0, 0, 0, 72, 0, 48, 0, 0, 91, 0, 75, 80, 0, 52, 58, 0, 0, 2, 44, 0, 0, 0, 0, 0, 0, 24, 27, 0, 0, 0, 0, 0, 0, 0,
	30, 33, 39, 53, 28, 64, 0, 73, 0, 0, 0, 8, 77, 63, 50, 0, 0, 0, 40, 0, 0, 0, 19, 11, 13, 35, 0, 0, 0, 0, 71, 4,
	0, 0, 25, 0, 0, 0, 21, 88, 0, 0, 0, 17, 51, 57, 0, 14, 65, 12, 60, 0, 43, 0, 0, 66, 83, 36, 90, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 78, 0, 0, 0, 0, 31, 0, 0, 59, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 5, 76, 0, 0, 81,
	20, 84, 87, 0, 54, 0, 0, 0, 56, 0, 82, 0, 0, 0, 61, 0, 0, 42, 0, 79, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 69,
	85, 0, 0, 0, 0, 89, 26, 45, 0, 0, 22, 0, 34, 6, 70, 74, 0, 0, 0, 15, 9, 0, 67, 0, 0, 0, 0, 0, 0, 0, 86, 0, 0, 0,
	49, 46, 0, 0, 0, 0, 55, 0, 0, 10, 0, 0, 47, 29, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_53[] = {
	"slovo", "slova", "termín", "výraz", "pojem", "takzvaný", "takzvaná", "takzvané", "tzv.",
};
static const uint16_t slots_53[] = {
	0, 0, 0, 0, 5, 6, 0, 0, 8, 0, 0, 0, 1, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 9, 0, 0, 2, 4,
};

static const char *const list_54[] = {
	"že", "aby", "zda", "jestli",
};
static const uint16_t slots_54[] = {
	4, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1, 3, 0,
};

static const char *const list_55[] = {
	"pondělí", "úterý", "středu", "čtvrtek", "pátek", "sobotu", "neděli", "včera", "dnes", "ledna", "února",
	"března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu", "prosince",
};
static const uint16_t slots_55[] = {
	0, 13, 0, 0, 0, 0, 0, 0, 8, 0, 20, 6, 0, 0, 7, 9, 3, 12, 16, 0, 15, 1, 5, 19, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 21, 0, 0, 0, 0, 2, 10, 0, 4, 11, 0, 0, 0, 0,
};

static const char *const list_56[] = {
	"pan", "paní", "Ing.", "Mgr.", "JUDr.", "MUDr.", "Dr.", "prof.", "prezident", "prezidentka", "ministr",
	"ministryně", "premiér", "generál", "král", "papež", "starosta",
};
static const uint16_t slots_56[] = {
	0, 0, 14, 0, 17, 0, 16, 0, 0, 0, 0, 0, 0, 11, 13, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 4, 10, 0, 8, 6, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 7, 0, 0, 0, 0, 1, 0, 9, 3, 2, 0, 0, 0, 5, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_57[] = {
	"film", "kniha", "knize", "román", "píseň", "album", "časopis", "deník", "noviny", "seriál", "pořad", "hra",
	"opera",
};
static const uint16_t slots_57[] = {
	0, 7, 0, 0, 0, 0, 9, 0, 0, 4, 8, 0, 6, 0, 3, 0, 10, 0, 0, 0, 13, 0, 0, 11, 0, 0, 5, 1, 2, 12, 0, 0,
};

static const char *const list_58[] = {
	"også", "siden", "senere", "nu", "allerede", "dog",
};
static const uint16_t slots_58[] = {
	2, 0, 0, 0, 0, 5, 0, 0, 0, 6, 0, 0, 1, 3, 4, 0,
};

static const char *const list_59[] = {
	"har", "havde", "er", "var", "bliver", "blev", "skal", "skulle", "kan", "kunne", "må", "vil",
};
static const uint16_t slots_59[] = {
	0, 0, 0, 0, 12, 0, 0, 5, 0, 0, 0, 0, 11, 9, 0, 0, 1, 10, 0, 0, 6, 0, 3, 2, 7, 0, 0, 0, 0, 8, 4, 0,
};

static const char *const list_60[] = {
	"og", "eller", "men", "at", "fordi", "når", "hvis", "mens",
};
static const uint16_t slots_60[] = {
	0, 6, 0, 0, 0, 0, 0, 7, 4, 8, 0, 3, 0, 0, 0, 2, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
};

static const char *const list_61[] = {
	"en", "et", "den", "det", "de", "denne", "dette", "hans", "hendes", "deres", "sin", "to", "tre", "nogle",
};
static const uint16_t slots_61[] = {
	9, 6, 4, 5, 3, 7, 12, 0, 0, 0, 1, 0, 0, 11, 0, 0, 0, 0, 13, 0, 10, 8, 0, 0, 0, 0, 0, 0, 2, 14, 0, 0,
};

static const char *const list_62[] = {
	"open-dash",
};
static const uint16_t slots_62[] = {
	1, 0, 0, 0,
};

static const char *const list_63[] = {
	"ham", "hende", "dem", "mig", "os",
};
static const uint16_t slots_63[] = {
	0, 0, 0, 2, 0, 0, 0, 5, 0, 0, 0, 0, 4, 1, 3, 0,
};

static const char *const list_64[] = {
	"for", "og", "på", "af", "fra", "i", "ved",
};
static const uint16_t slots_64[] = {
	1, 5, 7, 3, 6, 0, 0, 0, 0, 0, 0, 2, 0, 0, 4, 0,
};

static const char *const list_65[] = {
	"kalder", "kaldte", "beskriver", "beskrev", "betegner",
};
static const uint16_t slots_65[] = {
	0, 0, 1, 0, 0, 0, 2, 4, 3, 5, 0, 0, 0, 0, 0, 0,
};

static const char *const list_66[] = {
	"ikke", "aldrig",
};
static const uint16_t slots_66[] = {
	0, 0, 2, 0, 0, 1, 0, 0,
};

static const char *const list_67[] = {
	"af", "von", "de", "van",
};
static const uint16_t slots_67[] = {
	0, 0, 3, 4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0,
};

static const char *const list_68[] = {
	"i", "på", "med", "til", "fra", "af", "om", "for", "over", "under", "efter", "før", "ved", "mod", "uden",
	"mellem", "hos",
};
static const uint16_t slots_68[] = {
	0, 17, 0, 14, 1, 11, 0, 0, 0, 7, 0, 0, 0, 10, 0, 9, 8, 15, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 12, 16, 2, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 6, 0,
};

static const char *const list_69[] = {
	"han", "hun", "de", "jeg", "vi", "man",
};
static const uint16_t slots_69[] = {
	5, 0, 3, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 4, 0, 6,
};

static const char *const list_70[] = {
	"som", "der",
};
static const uint16_t slots_70[] = {
	2, 0, 0, 0, 0, 0, 1, 0,
};

static const char *const list_71[] = {
	"tror", "troede", "håber", "håbede", "venter", "vil", "ville", "nægter", "afviser", "afviste", "kræver", "ved",
	"frygter",
};
static const uint16_t slots_71[] = {
	12, 0, 1, 0, 6, 0, 0, 7, 9, 5, 0, 10, 0, 4, 0, 0, 2, 8, 11, 0, 0, 0, 0, 0, 3, 13, 0, 0, 0, 0, 0, 0,
};

static const char *const list_72[] = {
	"slagord", "banner", "bannere", "parole",
};
static const uint16_t slots_72[] = {
	0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 3, 2,
};

static const char *const list_73[] = {
	"ifølge",
};
static const uint16_t slots_73[] = {
	0, 0, 0, 1,
};

static const char *const list_74[] = {
	"siger", "sige", "sagde", "sagt", "skriver", "skrev", "skrevet", "fortæller", "fortalte", "fortalt", "mener",
	"mente", "forklarer", "forklarede", "forklaret", "spørger", "spurgte", "svarer", "svarede", "tilføjer",
	"tilføjede", "oplyser", "oplyste", "hævder", "hævdede", "konstaterer", "konstaterede", "understreger",
	"understregede", "påpeger", "påpegede", "råber", "råbte", "hvisker", "hviskede", "indrømmer", "indrømmede",
	"lover", "lovede", "advarer", "advarede", "meddeler", "meddelte", "fortsætter", "fortsatte", "lyder", "lød",
};
static const uint16_t slots_74[] = {
	0, 43, 0, 0, 0, 26, 0, 13, 20, 0, 0, 0, 47, 0, 0, 41, 0, 19, 0, 0, 0, 1, 0, 5, 0, 38, 8, 44, 0, 0, 0, 31, 0, 0,
	0, 0, 18, 7, 17, 28, 0, 23, 4, 45, 0, 3, 0, 10, 25, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 39, 0, 0, 0, 30, 0,
	0, 2, 0, 0, 0, 42, 0, 0, 0, 0, 0, 37, 35, 0, 27, 24, 33, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0, 0, 0, 15, 46, 0, 6, 0,
	0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 16, 22, 34, 36, 0, 32, 0, 12, 0, 0, 0, 0, 21, 9, 0,
};

static const char *const list_75[] = {
	"ordet", "begrebet", "udtrykket", "såkaldte",
};
static const uint16_t slots_75[] = {
	0, 1, 3, 0, 0, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0,
};

static const char *const list_76[] = {
	"at", "om",
};
static const uint16_t slots_76[] = {
	1, 2, 0, 0, 0, 0, 0, 0,
};

static const char *const list_77[] = {
	"hr.", "fru", "dr.", "statsminister", "præsident", "minister", "general", "konge",
};
static const uint16_t slots_77[] = {
	0, 0, 0, 1, 4, 0, 0, 3, 0, 0, 0, 7, 2, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 6, 0,
};

static const char *const list_78[] = {
	"filmen", "bogen", "romanen", "sangen", "albummet", "avisen", "magasinet", "serien",
};
static const uint16_t slots_78[] = {
	0, 3, 5, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 8, 0, 0, 7, 0, 1, 2, 0, 0,
};

static const char *const list_79[] = {
	"auch", "dann", "später", "jetzt", "nun", "zuvor", "weiter", "weiterhin", "ferner", "zudem", "außerdem",
	"daraufhin", "dagegen", "hingegen", "jedoch", "wörtlich", "schließlich", "bereits", "wiederum", "erneut",
	"noch", "einmal", "ebenfalls", "gestern", "heute", "kürzlich", "einst", "damals", "dabei", "dazu",
	"gleichzeitig", "unter", "anderem", "etwa", "öffentlich", "hier", "da",
};
static const uint16_t slots_79[] = {
	1, 0, 0, 9, 0, 24, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 34, 0, 0, 0, 3, 0, 29, 12, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0,
	30, 33, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 31, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 8, 0, 11, 18, 32, 35, 0, 0, 0, 0, 0, 0,
	5, 0, 0, 21, 0, 0, 0, 36, 0, 0, 13, 27, 0, 17, 0, 28, 14, 20, 25, 23, 4, 15, 37, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 7, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 19, 0, 0,
};

static const char *const list_80[] = {
	"als", "wie",
};
static const uint16_t slots_80[] = {
	2, 1, 0, 0, 0, 0, 0, 0,
};

static const char *const list_81[] = {
	"hat", "haben", "hatte", "hatten", "habe", "ist", "sind", "war", "waren", "sei", "wird", "werden", "wurde",
	"wurden", "würde", "würden", "kann", "könne", "könnte", "könnten", "konnte", "muss", "müsse", "müssen",
	"musste", "müsste", "soll", "solle", "sollen", "sollte", "sollten", "will", "wolle", "wollen", "wollte", "darf",
	"dürfe", "dürfen", "hätte", "hätten", "wäre", "wären",
};
static const uint16_t slots_81[] = {
	16, 0, 0, 40, 0, 8, 0, 0, 0, 0, 0, 7, 0, 32, 31, 0, 0, 4, 0, 0, 21, 30, 28, 0, 0, 0, 0, 0, 19, 0, 0, 5, 38, 0,
	0, 0, 10, 3, 0, 0, 35, 0, 0, 11, 37, 22, 18, 42, 0, 0, 0, 6, 41, 0, 0, 27, 0, 0, 0, 0, 0, 0, 13, 39, 12, 0, 1,
	0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0,
	23, 29, 26, 0, 0, 0, 15, 0, 14, 0, 24, 0, 0, 0, 20, 0, 0, 17, 33, 0, 34, 0, 36, 0,
};

static const char *const list_82[] = {
	"und", "oder", "aber", "sondern", "denn", "weil", "wenn", "als", "während", "obwohl", "da", "damit", "nachdem",
	"bevor", "falls", "sowie", "doch", "jedoch",
};
static const uint16_t slots_82[] = {
	0, 0, 0, 0, 6, 12, 0, 13, 17, 8, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 11, 9, 0, 1, 18, 0, 3, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 4, 7, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 5, 14,
};

static const char *const list_83[] = {
	"der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "eines", "einem", "einen", "dieser", "diese",
	"dieses", "jener", "seine", "seiner", "sein", "ihre", "ihrer", "ihr", "unser", "unsere", "kein", "keine",
	"mehrere", "viele", "einige", "zwei", "drei", "vier", "beide", "alle",
};
static const uint16_t slots_83[] = {
	0, 17, 22, 6, 0, 0, 0, 0, 23, 18, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 15, 7, 12, 0, 0,
	0, 4, 16, 20, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0, 13, 27, 31, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 28, 0,
	0, 10, 33, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 32, 0, 11, 14, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30,
	26, 0, 0, 0, 0, 0, 0, 1, 0, 0, 34, 0, 21, 25, 0, 0, 0, 0, 0, 0, 0, 19, 0,
};

static const char *const list_84[] = {
	"capital-nouns", "fragments",
};
static const uint16_t slots_84[] = {
	0, 0, 2, 0, 0, 0, 0, 1,
};

static const char *const list_85[] = {
	"ihm", "ihr", "ihnen", "mir", "uns", "Journalisten", "Reportern", "ihn", "sie", "sich",
};
static const uint16_t slots_85[] = {
	0, 0, 2, 4, 0, 0, 0, 0, 0, 0, 0, 1, 5, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 10, 0, 9, 3, 8, 6,
};

static const char *const list_86[] = {
	"für", "von", "vom", "der", "des", "und", "&", "aus", "bei", "beim", "zu", "zur", "zum", "im", "in", "am", "an",
};
static const uint16_t slots_86[] = {
	0, 0, 0, 5, 0, 0, 0, 0, 11, 0, 0, 9, 14, 0, 12, 0, 0, 0, 10, 16, 0, 0, 0, 0, 0, 7, 6, 0, 0, 0, 15, 0, 0, 0, 0,
	0, 0, 0, 17, 0, 0, 0, 0, 0, 1, 3, 0, 0, 4, 0, 0, 0, 2, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 13,
};

static const char *const list_87[] = {
	"nannte", "nennt", "nannten", "nennen", "genannt", "bezeichnete", "bezeichnet", "bezeichneten", "beschrieb",
	"beschreibt", "titulierte", "betitelte", "kritisierte", "lobte", "verurteilte",
};
static const uint16_t slots_87[] = {
	0, 6, 0, 0, 0, 0, 0, 1, 9, 0, 11, 3, 10, 14, 0, 0, 13, 0, 0, 0, 2, 5, 15, 0, 0, 0, 0, 4, 12, 8, 7, 0,
};

static const char *const list_88[] = {
	"nicht", "kein", "nie",
};
static const uint16_t slots_88[] = {
	0, 0, 0, 0, 0, 1, 2, 3,
};

static const char *const list_89[] = {
	"dem", "des", "einem", "eines", "dessen", "deren", "jenem", "diesem", "seinem", "ihrem",
};
static const uint16_t slots_89[] = {
	0, 0, 0, 2, 9, 0, 0, 4, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 6, 0, 0, 0, 10, 3, 0, 0, 8, 1, 0, 0,
};

static const char *const list_90[] = {
	"von", "van", "de", "der", "den", "zu", "zur", "vom", "del", "di", "al", "bin", "ibn",
};
static const uint16_t slots_90[] = {
	11, 0, 2, 3, 5, 0, 0, 0, 6, 0, 9, 0, 0, 8, 7, 10, 4, 0, 0, 0, 1, 13, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0,
};

static const char *const list_91[] = {
	"Sprecher", "Sprecherin", "Polizei", "Minister", "Präsident", "Direktor", "Chef", "Behörde", "Regierung",
	"Unternehmen", "Ministerium",
};
static const uint16_t slots_91[] = {
	0, 0, 8, 0, 0, 0, 0, 1, 0, 5, 0, 0, 2, 3, 10, 0, 0, 0, 0, 0, 0, 7, 0, 11, 0, 6, 9, 0, 0, 0, 4, 0,
};

static const char *const list_92[] = {
	"in", "im", "an", "am", "auf", "bei", "mit", "nach", "seit", "von", "vor", "zu", "zum", "zur", "über", "unter",
	"um", "durch", "gegen", "ohne", "während", "wegen", "trotz", "zwischen", "bis", "aus", "gegenüber", "laut",
	"für", "neben", "hinter",
};
static const uint16_t slots_92[] = {
	0, 0, 0, 0, 0, 0, 0, 5, 12, 17, 0, 2, 6, 27, 14, 15, 31, 0, 0, 4, 8, 7, 0, 0, 21, 30, 0, 0, 0, 0, 1, 23, 11, 28,
	0, 18, 0, 0, 3, 24, 0, 22, 0, 0, 29, 0, 0, 0, 9, 0, 0, 20, 10, 25, 0, 0, 26, 19, 0, 0, 0, 16, 0, 13,
};

static const char *const list_93[] = {
	"er", "sie", "es", "ich", "wir", "man", "ihr", "dieser", "diese", "jener", "jene", "jemand", "niemand",
};
static const uint16_t slots_93[] = {
	0, 0, 7, 0, 0, 10, 0, 0, 12, 3, 0, 0, 0, 5, 0, 6, 0, 8, 0, 0, 0, 11, 1, 4, 13, 9, 0, 0, 2, 0, 0, 0,
};

static const char *const list_94[] = {
	"der", "die", "das", "welcher", "welche", "welches", "wer",
};
static const uint16_t slots_94[] = {
	1, 2, 6, 4, 5, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3,
};

static const char *const list_95[] = {
	"glaubt", "glaubte", "glaubten", "denkt", "dachte", "dachten", "hofft", "hoffte", "hofften", "erwartet",
	"erwartete", "erwarteten", "rechnet", "rechnete", "will", "wollte", "wollen", "wollten", "soll", "sollte",
	"sollen", "sieht", "sah", "sahen", "hält", "hielt", "hielten", "weiß", "wusste", "wussten", "fordert",
	"forderte", "verlangt", "verlangte", "verlangten", "lehnt", "lehnte", "lehnten", "dementiert", "dementierte",
	"dementierten", "bestreitet", "bestritt", "bestritten", "leugnet", "leugnete", "beschuldigt", "beschuldigte",
	"wirft", "warf", "warfen", "vorwirft", "warnt", "warnte", "warnten", "bedauert", "bedauerte", "begrüßt",
	"begrüßte", "begrüßten", "kritisiert", "kritisierte", "kritisierten", "lobt", "lobte", "unterstützt",
	"unterstützte", "beschloss", "beschließt", "beschlossen", "entschied", "entscheidet", "plant", "plante",
	"planten", "kündigt", "kündigte", "kündigten", "empfiehlt", "empfahl", "zeigt", "zeigte", "zeigten", "belegt",
	"belegte", "ergab", "ergibt", "ergaben", "vermutet", "vermutete", "vermuteten", "schätzt", "schätzte",
	"schätzten", "befürchtet", "befürchtete", "befürchteten", "nimmt", "nahm", "an", "geht", "ging", "gehen",
	"gingen", "davon", "aus", "verurteilt", "verurteilte", "verurteilten", "bezweifelt", "bezweifelte", "droht",
	"drohte", "drohten",
};
static const uint16_t slots_95[] = {
	0, 34, 42, 0, 36, 0, 0, 85, 0, 0, 0, 0, 0, 0, 0, 0, 7, 76, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 69, 0, 0, 2, 0,
	23, 0, 0, 0, 0, 67, 0, 0, 0, 46, 65, 57, 8, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 40, 0, 47, 49, 44, 99, 0, 0,
	0, 0, 0, 25, 0, 91, 0, 86, 0, 54, 109, 92, 0, 28, 9, 103, 108, 0, 0, 84, 10, 50, 64, 70, 3, 66, 53, 55, 75, 83,
	112, 0, 0, 0, 0, 21, 81, 27, 0, 0, 79, 0, 93, 0, 0, 43, 0, 11, 101, 0, 82, 52, 97, 63, 0, 17, 0, 0, 88, 0, 0, 0,
	0, 0, 89, 98, 95, 0, 105, 39, 4, 0, 15, 30, 31, 0, 0, 73, 94, 6, 20, 29, 0, 0, 0, 0, 60, 77, 0, 1, 0, 87, 90, 0,
	114, 0, 26, 0, 0, 16, 41, 58, 0, 0, 0, 48, 0, 62, 0, 18, 37, 0, 0, 0, 19, 59, 106, 107, 0, 0, 35, 0, 56, 0, 45,
	0, 72, 80, 0, 96, 0, 0, 14, 102, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 68, 13, 74, 0, 0, 71, 0, 0, 0, 0, 113, 0, 0, 0,
	0, 0, 0, 100, 38, 110, 104, 0, 0, 0, 0, 12, 51, 0, 0, 5, 0, 0, 61, 78, 111, 0, 0, 0, 0, 0, 0, 33, 0,
};

static const char *const list_96[] = {
	"sei", "seien", "habe", "werde", "könne", "müsse", "solle", "wolle", "dürfe", "gebe", "gehe", "komme", "stehe",
	"liege", "bleibe", "bedeute", "brauche", "mache", "lasse", "sehe", "wisse", "handle", "finde", "halte", "nehme",
	"führe", "bestehe", "gelte", "heiße", "fehle", "zeige", "sage", "wäre", "hätte", "würde", "könnten", "müssten",
	"sollten", "hätten", "wären", "würden",
};
static const uint16_t slots_96[] = {
	41, 0, 0, 39, 0, 0, 0, 2, 0, 0, 0, 0, 15, 0, 38, 0, 0, 0, 25, 0, 0, 0, 7, 20, 0, 0, 0, 0, 0, 0, 29, 3, 0, 0, 0,
	0, 1, 0, 0, 0, 0, 0, 21, 9, 12, 14, 4, 5, 23, 40, 11, 0, 33, 0, 0, 30, 0, 0, 0, 0, 0, 16, 0, 18, 34, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 31, 10, 24, 37, 0, 0, 0, 0, 22, 0, 0, 13, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26,
	6, 0, 0, 19, 28, 32, 35, 17, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 8, 0, 0, 0, 0, 0,
};

static const char *const list_97[] = {
	"und", "oder", "sowie", "auch", "ein anderes", "ein weiteres", "auf einem anderen", "bzw.",
};
static const uint16_t slots_97[] = {
	4, 8, 0, 0, 0, 5, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 2, 1, 0, 7, 0, 0, 0,
};

static const char *const list_98[] = {
	"der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "sein", "seine",
	"ihr", "ihre", "ihren", "ihrem", "unser", "unsere", "dieser", "diese", "dieses", "diesem", "diesen", "so",
};
static const uint16_t slots_98[] = {
	0, 14, 15, 6, 0, 0, 0, 12, 19, 0, 0, 0, 0, 0, 8, 0, 0, 2, 17, 0, 0, 25, 0, 20, 18, 10, 22, 26, 24, 5, 23, 7, 9,
	0, 0, 0, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 21, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 3,
};

static const char *const list_99[] = {
	"ist", "war", "sind", "waren", "wird", "wurde", "wäre", "lautet", "lautete", "lauten", "heißt", "hieß",
};
static const uint16_t slots_99[] = {
	10, 11, 0, 0, 0, 2, 0, 0, 0, 0, 4, 3, 5, 0, 8, 12, 0, 9, 0, 1, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0,
};

static const char *const list_100[] = {
	"schild", "schilder", "schildern", "aufkleber", "aufklebern", "flagge", "flaggen", "fahne", "fahnen",
	"flugblatt", "flyer", "sticker", "zettel",
};
static const uint16_t slots_100[] = {
	0, 0, 0, 3, 0, 0, 0, 0, 1, 9, 0, 0, 0, 0, 5, 6, 0, 0, 0, 7, 4, 10, 11, 0, 0, 13, 0, 0, 12, 8, 0, 2,
};

static const char *const list_101[] = {
	"während", "als", "aber", "obwohl", "weil", "wenn", "wo", "bevor", "nachdem", "doch", "dass",
};
static const uint16_t slots_101[] = {
	0, 0, 0, 0, 5, 11, 0, 9, 10, 2, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 4, 0, 1, 0, 0, 7, 0, 3, 0, 8,
};

static const char *const list_102[] = {
	"skandierte", "skandierten", "skandiert", "skandieren", "skandierend", "skandierte die", "sprechchor",
	"sprechchöre", "sprechchören", "parolen wie", "rufe wie", "rief in sprechchören", "riefen in sprechchören",
	"riefen parolen", "riefen parolen wie", "rufen parolen", "riefen slogans", "riefen slogans wie",
	"riefen im chor", "im chor", "-rufe", "-rufen", "mit rufen wie", "schlachtruf", "schlachtrufe", "schlachtrufen",
	"unter rufen wie", "sprechgesänge", "fangesänge", "riefen die demonstranten", "gerufen wurde", "rufe",
	"unter den rufen", "mit den rufen", "mit dem ruf", "schlachtgesänge", "buhrufe",
};
static const uint16_t slots_102[] = {
	0, 0, 11, 9, 23, 0, 0, 4, 0, 0, 0, 13, 14, 27, 0, 1, 0, 0, 0, 26, 0, 0, 12, 36, 0, 0, 22, 0, 0, 0, 0, 10, 17, 0,
	0, 0, 31, 0, 0, 20, 0, 6, 0, 0, 15, 0, 0, 0, 0, 0, 7, 2, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0, 35, 8, 0, 0, 0, 0, 19,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 24, 28, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 18, 37, 16, 0, 33, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 25, 3, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 34, 0, 29, 0,
};

static const char *const list_103[] = {
	"menge", "demonstranten", "demonstrierende", "demonstrierenden", "demonstrantinnen", "teilnehmer",
	"teilnehmenden", "teilnehmerinnen", "anhänger", "fans", "studenten", "studierende", "studierenden", "arbeiter",
	"aktivisten", "aktivistinnen", "menschen", "tausende", "hunderte", "dutzende", "publikum", "zuschauer",
	"unterstützer", "gegendemonstranten", "frauen", "schüler", "streikende", "beschäftigte", "gegner", "bürger",
	"arena", "stadion", "gruppe", "einwohner", "landwirte", "bauern", "leute", "jugendliche", "kurve", "fankurve",
};
static const uint16_t slots_103[] = {
	0, 0, 0, 2, 0, 0, 0, 0, 16, 20, 18, 0, 0, 0, 21, 30, 19, 4, 0, 1, 10, 28, 0, 0, 23, 0, 6, 0, 0, 0, 0, 0, 25, 0,
	0, 32, 0, 3, 38, 0, 0, 0, 0, 29, 39, 0, 0, 24, 0, 35, 0, 0, 0, 0, 0, 27, 0, 0, 37, 0, 0, 9, 0, 15, 0, 0, 36, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 26, 33, 0, 0, 7, 0, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0,
	31, 34, 0, 0, 0, 40, 0, 0, 0, 12, 0, 0, 5, 0, 8, 0, 0, 0, 0, 22, 0, 14, 0, 0,
};

static const char *const list_104[] = {
	"skandierten", "skandierte", "skandieren", "Parole", "Parolen", "Slogan", "Slogans", "Transparent",
	"Transparente", "Transparenten", "Plakat", "Plakate", "Plakaten", "Banner", "Bannern", "Motto", "Hashtag",
	"Sprechchöre", "Sprechchören", "Spruchband", "Aufschrift",
};
static const uint16_t slots_104[] = {
	0, 0, 0, 12, 0, 0, 0, 3, 17, 0, 4, 0, 0, 0, 0, 2, 0, 8, 0, 15, 0, 0, 0, 13, 0, 0, 0, 0, 9, 0, 16, 18, 21, 0, 0,
	19, 7, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 14, 20, 0, 0, 1, 11, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 6,
};

static const char *const list_105[] = {
	"t-shirt", "t-shirts", "shirt", "shirts", "pullover", "kappe", "kappen", "mütze", "mützen", "maske", "masken",
	"jacke", "jacken", "hoodie", "hemd", "trikot", "trikots", "käppi",
};
static const uint16_t slots_105[] = {
	15, 0, 0, 3, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 2, 4, 14, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0,
	5, 8, 1, 10, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 17, 9, 11,
};

static const char *const list_106[] = {
	"es", "darauf", "eines",
};
static const uint16_t slots_106[] = {
	2, 1, 0, 0, 0, 0, 0, 3,
};

static const char *const list_107[] = {
	"geschrieben", "gedruckt", "gemalt", "bedruckt", "gestickt", "gepinselt", "beschriftet",
};
static const uint16_t slots_107[] = {
	2, 7, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 1, 5, 6, 3,
};

static const char *const list_108[] = {
	"wie", "mit", "etwa", "darunter", "wie etwa", "auf dem", "auf denen", "auf der", "unter anderem", "in etwa",
	"immer wieder", "lautstark", "laut", "unter", "von", "gegen",
};
static const uint16_t slots_108[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 5, 8, 9, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0,
	0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 11, 0, 0, 1, 12, 4, 16, 0, 6, 14, 10,
};

static const char *const list_109[] = {
	"motto", "slogan", "slogans", "leitspruch", "wahlspruch", "parole", "parolen", "losung", "losungen",
	"leitmotiv", "wahlkampfslogan", "wahlkampfmotto", "werbeslogan", "werbespruch", "unter dem motto",
	"unter dem slogan", "kampfruf", "nazi-parole", "ns-parole", "sa-parole", "sa-losung", "claim", "wahlslogan",
	"kampagnenslogan",
};
static const uint16_t slots_109[] = {
	0, 0, 0, 0, 3, 14, 0, 0, 0, 0, 0, 12, 7, 16, 4, 8, 9, 0, 0, 24, 0, 0, 10, 0, 0, 0, 13, 0, 0, 0, 19, 2, 17, 0, 0,
	0, 0, 0, 0, 0, 11, 0, 6, 20, 21, 0, 0, 18, 22, 0, 0, 0, 5, 0, 0, 0, 0, 0, 15, 23, 0, 0, 1, 0,
};

static const char *const list_110[] = {
	"schlug den", "transparente regeln", "transparente verfahren", "transparente kommunikation", "claims",
};
static const uint16_t slots_110[] = {
	0, 0, 0, 2, 5, 0, 0, 0, 1, 3, 4, 0, 0, 0, 0, 0,
};

static const char *const list_111[] = {
	"von",
};
static const uint16_t slots_111[] = {
	1, 0, 0, 0,
};

static const char *const list_112[] = {
	"er", "ich", "mann", "frau", "sänger", "sängerin",
};
static const uint16_t slots_112[] = {
	0, 0, 0, 3, 0, 5, 1, 2, 0, 0, 0, 0, 0, 0, 6, 4,
};

static const char *const list_113[] = {
	"nieder mit", "tod den", "tod dem", "es lebe", "nein zu", "nein zum", "ja zu", "ja zum", "freiheit für",
	"gerechtigkeit für", "hoch die", "weg mit", "kein", "keine", "schluss mit", "stoppt", "rettet", "stopp",
	"gegen", "raus",
};
static const uint16_t slots_113[] = {
	0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 3, 0, 5, 0, 0, 0, 8, 17, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0,
	0, 7, 0, 0, 20, 14, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 1, 0, 13, 0, 0, 4, 19, 6, 12, 10, 15, 2,
};

static const char *const list_114[] = {
	"demonstration", "demonstrationen", "demo", "demos", "großdemo", "kundgebung", "kundgebungen", "protest",
	"proteste", "protesten", "protestmarsch", "aufmarsch", "streik", "protestaktion", "demonstranten",
	"demonstrierten", "protestierten", "protestiert", "demonstriert", "gegendemonstration", "mahnwache",
};
static const uint16_t slots_114[] = {
	0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 7, 0, 0, 0, 14, 0, 5, 0, 0, 13, 8, 0, 0, 2, 4, 21, 0, 0,
	0, 0, 0, 0, 0, 12, 0, 19, 1, 16, 0, 0, 18, 20, 0, 17, 0, 0, 3, 11, 0, 0, 0, 9, 0, 6, 0, 0,
};

static const char *const list_115[] = {
	"stand", "steht", "standen", "stehen", "zu lesen", "hieß es", "lautete", "lautet", "lauteten", "lesen",
	"zeigte", "zeigten", "forderten", "forderte", "ist zu lesen", "war zu lesen", "zu lesen war", "stand zu lesen",
	"heißt es", "steht geschrieben", "stand geschrieben",
};
static const uint16_t slots_115[] = {
	0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 8, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 12, 10, 0, 0, 0, 21, 17, 13, 1,
	19, 0, 0, 18, 4, 0, 0, 5, 0, 0, 0, 0, 0, 7, 16, 0, 0, 0, 0, 11, 14, 2, 15, 0, 0, 0, 20, 0,
};

static const char *const list_116[] = {
	"sagte", "sagten", "sagt", "erklärte", "erklärten", "betonte", "meinte", "fügte", "schrieb", "kritisierte",
	"teilte", "nannte", "warnte", "mahnte",
};
static const uint16_t slots_116[] = {
	0, 0, 0, 0, 0, 0, 0, 9, 12, 2, 3, 0, 0, 0, 13, 0, 8, 10, 6, 14, 11, 0, 0, 4, 7, 0, 0, 5, 0, 1, 0, 0,
};

static const char *const list_117[] = {
	"rief", "riefen", "rufen", "rufend", "gerufen", "schrie", "schrien", "schreien", "brüllte", "brüllten",
	"brüllen", "johlten", "rufe",
};
static const uint16_t slots_117[] = {
	2, 3, 4, 6, 7, 0, 0, 0, 8, 11, 0, 0, 0, 9, 0, 0, 0, 12, 0, 0, 0, 13, 0, 0, 0, 10, 0, 0, 0, 5, 0, 1,
};

static const char *const list_118[] = {
	"banner", "bannern", "transparent", "transparente", "transparenten", "plakat", "plakate", "plakaten",
	"spruchband", "spruchbänder", "spruchbändern", "pappschild", "pappschilder", "pappschildern", "protestschild",
	"protestschilder", "demo-schild", "wahlplakat", "wahlplakate", "wahlplakaten", "demoschilder",
};
static const uint16_t slots_118[] = {
	13, 0, 0, 0, 21, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 1, 9, 0, 0, 0, 6, 15, 5, 0, 0, 0, 0, 0, 0, 0, 0, 19, 18, 0, 11,
	7, 12, 20, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 3, 0, 2, 17, 0, 0, 8, 10, 0, 0, 0, 4, 0, 0, 0,
};

static const char *const list_119[] = {
	"sang", "sangen", "singen", "singend", "gesungen",
};
static const uint16_t slots_119[] = {
	0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 4, 0, 3, 5, 0,
};

static const char *const list_120[] = {
	"der", "die", "das", "den", "dem", "und", "oder", "zu", "in", "nicht", "kein", "keine", "ein", "eine", "mit",
	"für", "ist", "wir", "von", "auf",
};
static const uint16_t slots_120[] = {
	0, 0, 0, 0, 0, 0, 0, 20, 8, 0, 0, 0, 0, 0, 14, 0, 0, 2, 0, 0, 0, 15, 0, 0, 0, 0, 6, 0, 0, 5, 9, 13, 0, 0, 0, 0,
	4, 0, 0, 0, 0, 12, 0, 0, 16, 18, 0, 0, 1, 0, 0, 17, 19, 0, 11, 0, 0, 7, 0, 0, 0, 10, 0, 3,
};

static const char *const list_121[] = {
	"hashtag", "hashtags", "schlagwort",
};
static const uint16_t slots_121[] = {
	0, 0, 0, 3, 2, 0, 0, 1,
};

static const char *const list_122[] = {
	"sie",
};
static const uint16_t slots_122[] = {
	1, 0, 0, 0,
};

static const char *const list_123[] = {
	"unter",
};
static const uint16_t slots_123[] = {
	0, 1, 0, 0,
};

static const char *const list_124[] = {
	"graffiti", "graffito", "schmiererei", "schmierereien", "gesprüht", "besprüht", "sprühten", "beschmiert",
	"wandschmiererei",
};
static const uint16_t slots_124[] = {
	0, 1, 0, 0, 0, 0, 0, 2, 6, 3, 0, 0, 0, 8, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 4, 9,
};

static const char *const list_125[] = {
	"aufschrift", "aufschriften", "worte", "worten", "schriftzug", "schriftzüge", "botschaft", "botschaften",
	"satz", "spruch", "sprüche", "sprüchen", "mit der aufschrift", "mit dem spruch", "mit dem schriftzug",
	"mit aufschriften wie", "mit den worten",
};
static const uint16_t slots_125[] = {
	1, 0, 4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 17, 0, 9, 3, 11, 0, 0, 0, 0, 0, 6, 10, 0, 0, 0,
	15, 7, 0, 0, 0, 0, 8, 0, 14, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 13,
};

static const char *const list_126[] = {
	"zufolge", "nach",
};
static const uint16_t slots_126[] = {
	0, 0, 0, 2, 0, 1, 0, 0,
};

static const char *const list_127[] = {
	"laut", "nach Angaben", "nach Angaben von", "nach Angaben der", "nach Angaben des", "nach Auskunft",
	"nach Einschätzung", "nach Ansicht", "nach Meinung", "nach Aussage", "nach Aussagen", "gemäß",
	"nach den Worten", "nach Worten", "nach Auffassung", "nach Informationen", "nach Berichten", "in den Worten",
};
static const uint16_t slots_127[] = {
	6, 17, 0, 0, 0, 12, 0, 0, 18, 0, 0, 8, 0, 0, 7, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 1, 3, 16, 0, 0,
	15, 0, 0, 5, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 9, 10, 0, 0, 0, 0, 0, 2, 13, 0, 0, 0,
};

static const char *const list_128[] = {
	"Erklärung", "Aussage", "Rede", "Brief", "Mitteilung", "Bericht", "Stellungnahme", "Kommentar", "Äußerung",
	"Meinung", "Ansicht", "Frage", "Antwort", "Behauptung", "Vorwurf", "Forderung", "Ankündigung", "Warnung",
	"Kritik", "Worte", "Worten", "Satz",
};
static const uint16_t slots_128[] = {
	0, 0, 0, 0, 0, 8, 0, 0, 9, 0, 17, 0, 0, 0, 14, 0, 12, 15, 0, 18, 0, 0, 0, 0, 0, 0, 0, 3, 0, 5, 19, 11, 0, 16,
	21, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 2, 0, 13, 0, 0, 0, 6, 22, 1, 10, 20, 0, 0, 0, 0, 4,
};

static const char *const list_129[] = {
	"sage", "sagt", "sagen", "sagte", "sagten", "gesagt", "frage", "fragt", "fragen", "fragte", "fragten",
	"gefragt", "antworte", "antwortet", "antworten", "antwortete", "antworteten", "geantwortet", "äußere", "äußert",
	"äußern", "äußerte", "äußerten", "geäußert", "bemerke", "bemerkt", "bemerken", "bemerkte", "bemerkten",
	"erzähle", "erzählt", "erzählen", "erzählte", "erzählten", "melde", "meldet", "melden", "meldete", "meldeten",
	"gemeldet", "fluche", "flucht", "fluchen", "fluchte", "fluchten", "geflucht", "flüstere", "flüstert",
	"flüstern", "flüsterte", "flüsterten", "geflüstert", "schimpfe", "schimpft", "schimpfen", "schimpfte",
	"schimpften", "geschimpft", "schwärme", "schwärmt", "schwärmen", "schwärmte", "schwärmten", "geschwärmt",
	"spotte", "spottet", "spotten", "spottete", "spotteten", "gespottet", "wette", "wettet", "wetten", "wettete",
	"wetteten", "gewettet", "zischele", "zischelt", "zischeln", "zischelte", "zischelten", "gezischelt", "raune",
	"raunt", "raunen", "raunte", "raunten", "geraunt", "brumme", "brummt", "brummen", "brummte", "brummten",
	"gebrummt", "brülle", "brüllt", "brüllen", "brüllte", "brüllten", "gebrüllt", "stöhne", "stöhnt", "stöhnen",
	"stöhnte", "stöhnten", "gestöhnt", "stammele", "stammelt", "stammeln", "stammelte", "stammelten", "gestammelt",
	"meine", "meint", "meinen", "meinte", "meinten", "kommentiere", "kommentiert", "kommentiern", "kommentierte",
	"kommentierten", "kritisiere", "kritisiert", "kritisiern", "kritisierte", "kritisierten", "resümiere",
	"resümiert", "resümiern", "resümierte", "resümierten", "betonte", "betontet", "betonten", "betontete",
	"betonteten", "erkläre", "erklärt", "erklären", "erklärte", "erklärten", "versichere", "versichert",
	"versichern", "versicherte", "versicherten", "behaupte", "behauptet", "behaupten", "behauptete", "behaupteten",
	"berichtete", "berichtetet", "berichteten", "berichtetete", "berichteteten", "fürchte", "fürchtet", "fürchten",
	"fürchtete", "fürchteten", "gefürchtet", "begründe", "begründet", "begründen", "begründete", "begründeten",
	"urteile", "urteilt", "urteilen", "urteilte", "urteilten", "geurteilt", "drohe", "droht", "drohen", "drohte",
	"drohten", "gedroht", "mahne", "mahnt", "mahnen", "mahnte", "mahnten", "gemahnt", "warne", "warnt", "warnen",
	"warnte", "warnten", "gewarnt", "lobe", "lobt", "loben", "lobte", "lobten", "gelobt", "tadele", "tadelt",
	"tadeln", "tadelte", "tadelten", "getadelt", "jubele", "jubelt", "jubeln", "jubelte", "jubelten", "gejubelt",
	"knurre", "knurrt", "knurren", "knurrte", "knurrten", "geknurrt", "murmele", "murmelt", "murmeln", "murmelte",
	"murmelten", "gemurmelt", "seufze", "seufzt", "seufzen", "seufzte", "seufzten", "geseufzt", "höhne", "höhnt",
	"höhnen", "höhnte", "höhnten", "gehöhnt", "folgere", "folgert", "folgern", "folgerte", "folgerten", "gefolgert",
	"predige", "predigt", "predigen", "predigte", "predigten", "gepredigt", "argumentiere", "argumentiert",
	"argumentiern", "argumentierte", "argumentierten", "prophezeie", "prophezeit", "prophezeien", "prophezeite",
	"prophezeiten", "kontere", "kontert", "kontern", "konterte", "konterten", "gekontert", "ergänze", "ergänzt",
	"ergänzen", "ergänzte", "ergänzten", "unterstreiche", "unterstreicht", "unterstreichen", "unterstreichte",
	"unterstreichten", "erwidere", "erwidert", "erwidern", "erwiderte", "erwiderten", "versetze", "versetzt",
	"versetzen", "versetzte", "versetzten", "entgegne", "entgegnt", "entgegnen", "entgegnte", "entgegnten",
	"wiederhole", "wiederholt", "wiederholen", "wiederholte", "wiederholten", "bekräftige", "bekräftigt",
	"bekräftigen", "bekräftigte", "bekräftigten", "bestätige", "bestätigt", "bestätigen", "bestätigte",
	"bestätigten", "verkünde", "verkündet", "verkünden", "verkündete", "verkündeten", "vermute", "vermutet",
	"vermuten", "vermutete", "vermuteten", "erläutere", "erläutert", "erläutern", "erläuterte", "erläuterten",
	"verdeutliche", "verdeutlicht", "verdeutlichen", "verdeutlichte", "verdeutlichten", "formuliere", "formuliert",
	"formuliern", "formulierte", "formulierten", "konstatiere", "konstatiert", "konstatiern", "konstatierte",
	"konstatierten", "zitiere", "zitiert", "zitiern", "zitierte", "zitierten", "bilanziere", "bilanziert",
	"bilanziern", "bilanzierte", "bilanzierten", "prognostiziere", "prognostiziert", "prognostiziern",
	"prognostizierte", "prognostizierten", "präzisiere", "präzisiert", "präzisiern", "präzisierte", "präzisierten",
	"plädiere", "plädiert", "plädiern", "plädierte", "plädierten", "protestiere", "protestiert", "protestiern",
	"protestierte", "protestierten", "insistiere", "insistiert", "insistiern", "insistierte", "insistierten",
	"fordere", "fordert", "fordern", "forderte", "forderten", "gefordert", "schildere", "schildert", "schildern",
	"schilderte", "schilderten", "geschildert", "wundere", "wundert", "wundern", "wunderte", "wunderten",
	"gewundert", "freue", "freut", "freuen", "freute", "freuten", "gefreut", "ärgere", "ärgert", "ärgern",
	"ärgerte", "ärgerten", "geärgert", "schreibe", "schreibt", "schreiben", "schreibte", "schreibten", "geschreibt",
	"gemeint", "schrieb", "schrieben", "geschrieben", "spricht", "sprach", "sprachen", "gesprochen", "ruft", "rief",
	"riefen", "gerufen", "betont", "berichtet", "befürchtet", "befürchtete", "heißt", "hieß", "lautet", "lautete",
	"lauteten", "unterstrich", "unterstrichen", "gibt", "gab", "gaben", "schlägt", "schlug", "bekennt", "bekannte",
	"gesteht", "gestand", "gestanden", "verspricht", "versprach", "versprachen", "versprochen", "widerspricht",
	"widersprach", "widersprachen", "wirft", "warf", "warfen", "geworfen", "hält", "hielt", "hielten", "schließt",
	"schloss", "schreit", "schrie", "schrien", "geschrien", "beschreibt", "beschrieb", "beschrieben", "beteuert",
	"beteuerte", "weist", "wies", "wiesen", "verweist", "verwies", "verwiesen", "bittet", "bat", "baten",
	"befiehlt", "befahl", "begann", "beginnt", "fuhr", "fügt", "fügte", "fügten", "hinzu", "hinzugefügt",
	"zitieren", "entfuhr", "entgegnet", "entgegnete", "entgegneten", "denkt", "dachte", "dachten", "klagt",
	"klagte", "klagten", "geklagt", "beklagt", "beklagte", "beklagten", "betitelt", "betitelte", "unterbricht",
	"unterbrach", "verteidigt", "verteidigte", "findet", "fand", "kündigt", "kündigte", "kündigten", "angekündigt",
	"teilt", "teilte", "teilten", "mitgeteilt", "bezeichnet", "bezeichnete", "bezeichneten", "wettert", "wetterte",
	"poltert", "polterte", "zürnt", "zürnte", "räumt", "räumte", "eingeräumt", "rät", "riet", "rieten",
	"appelliert", "appellierte", "appellierten", "informiert", "informierte", "stellt", "stellte", "stellten",
	"klar", "führt", "führte", "führten", "gelobte", "witzelt", "witzelte", "scherzt", "scherzte", "prahlt",
	"prahlte", "lacht", "lachte", "lächelte", "nickte", "heißt es", "hieß es", "heißt es dort", "teilte mit",
	"gab bekannt", "gibt bekannt", "gab an", "gibt an", "gab zu Protokoll", "fügte hinzu", "fügt hinzu",
	"fuhr fort", "fährt fort", "stellte fest", "stellt fest", "wies darauf hin", "merkte an", "merkt an",
	"räumte ein", "räumt ein", "sprach von", "so zitiert", "zeigte sich überzeugt",
};
static const uint16_t slots_129[] = {
	145, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 301, 474, 0, 0, 0, 0, 373, 133, 504, 0, 0, 559, 269, 0, 0, 0, 0, 0, 364, 0,
	0, 0, 0, 16, 0, 208, 0, 0, 310, 0, 0, 0, 0, 67, 0, 0, 0, 0, 0, 0, 0, 224, 0, 0, 0, 41, 0, 0, 0, 109, 0, 36, 54,
	398, 0, 0, 0, 0, 0, 0, 59, 0, 0, 0, 0, 0, 0, 190, 410, 0, 0, 0, 0, 447, 0, 0, 0, 0, 0, 194, 0, 0, 0, 0, 0, 64,
	0, 0, 0, 0, 0, 328, 0, 0, 0, 0, 0, 0, 1, 0, 297, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 321, 294, 0, 0, 0, 0, 352, 0,
	263, 0, 0, 495, 523, 355, 0, 0, 61, 0, 93, 243, 369, 422, 0, 134, 0, 488, 0, 0, 223, 0, 0, 0, 0, 0, 0, 0, 527,
	0, 0, 503, 0, 331, 0, 0, 0, 325, 353, 0, 0, 52, 0, 0, 0, 0, 292, 349, 0, 0, 346, 0, 0, 0, 0, 0, 0, 0, 193, 128,
	0, 0, 347, 0, 0, 0, 0, 0, 0, 458, 323, 565, 0, 0, 0, 242, 0, 0, 0, 0, 47, 0, 0, 0, 0, 0, 0, 0, 0, 496, 82, 0,
	178, 293, 121, 0, 0, 521, 0, 100, 0, 0, 0, 0, 0, 101, 0, 144, 446, 0, 0, 0, 0, 33, 0, 566, 0, 277, 0, 0, 0, 0,
	0, 0, 564, 0, 0, 0, 376, 0, 516, 0, 0, 139, 0, 0, 441, 457, 0, 0, 50, 322, 0, 0, 0, 0, 0, 0, 0, 0, 508, 66, 19,
	0, 122, 0, 570, 0, 0, 0, 0, 0, 0, 160, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 92, 241, 62, 300, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 360, 0, 0, 0, 0, 0, 11, 273, 0, 278, 0, 0, 312, 426, 494, 0, 0, 0, 0, 143, 215, 79, 534, 0, 258, 161, 306, 0,
	0, 0, 0, 0, 0, 0, 0, 493, 0, 0, 0, 275, 237, 283, 0, 0, 0, 138, 531, 0, 0, 0, 0, 290, 466, 0, 0, 0, 0, 0, 0,
	303, 0, 560, 220, 0, 0, 0, 0, 535, 0, 0, 0, 0, 0, 418, 0, 0, 547, 0, 0, 107, 528, 365, 0, 0, 0, 0, 342, 0, 0, 0,
	259, 453, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 449, 132, 0, 0, 0, 0, 0, 388, 379, 0, 0, 37, 0, 465, 431, 0, 0, 0, 0,
	0, 257, 0, 459, 0, 0, 554, 0, 85, 250, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 40, 397, 0, 525, 0, 0,
	0, 0, 0, 166, 0, 0, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 222, 0, 0, 0, 423, 344, 487, 0, 124, 476, 0,
	0, 0, 0, 142, 0, 0, 6, 0, 152, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 434, 472, 0, 0, 148, 0, 0, 0, 0, 0, 227, 0,
	0, 0, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 461, 0, 0, 490, 0, 384, 0, 0, 0, 0, 0, 0, 0, 125, 0, 0, 0,
	0, 556, 0, 0, 0, 0, 78, 255, 0, 0, 0, 0, 0, 448, 545, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 246, 0, 0,
	0, 0, 0, 191, 137, 515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 158, 0, 34, 0, 0, 0, 0, 0, 29, 185, 87, 351, 378, 197, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 416, 0, 157, 0, 405, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 407, 0,
	0, 0, 0, 0, 289, 532, 0, 0, 0, 171, 0, 0, 0, 0, 0, 147, 0, 0, 359, 0, 0, 0, 0, 0, 0, 0, 569, 0, 540, 0, 0, 0, 0,
	266, 0, 0, 0, 0, 0, 0, 0, 0, 0, 395, 65, 0, 299, 0, 0, 0, 0, 146, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 140, 0,
	0, 0, 0, 0, 0, 205, 0, 0, 156, 0, 0, 334, 68, 0, 0, 0, 0, 0, 362, 0, 0, 0, 0, 0, 0, 254, 42, 0, 514, 520, 0, 25,
	181, 399, 0, 0, 288, 0, 462, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 358, 522, 0, 0, 0, 0, 99, 443, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 307, 329, 0, 0, 0, 196, 468, 0, 7, 0, 0, 233, 135, 0, 198, 177, 313, 0, 0, 497, 0, 0, 0, 0,
	0, 513, 0, 0, 76, 256, 0, 0, 0, 260, 386, 23, 519, 0, 0, 0, 0, 0, 0, 0, 350, 13, 432, 12, 0, 0, 0, 0, 0, 204, 0,
	0, 176, 0, 0, 550, 0, 0, 81, 0, 0, 0, 450, 330, 430, 0, 0, 0, 0, 0, 0, 0, 439, 348, 30, 271, 406, 0, 0, 106,
	427, 0, 0, 0, 0, 129, 0, 0, 0, 0, 0, 538, 0, 0, 429, 280, 0, 0, 0, 232, 0, 0, 0, 8, 0, 0, 0, 0, 0, 314, 0, 0, 0,
	0, 0, 0, 529, 0, 0, 0, 286, 0, 0, 18, 469, 539, 0, 0, 0, 0, 112, 102, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	248, 0, 0, 0, 0, 0, 0, 428, 0, 0, 159, 0, 0, 0, 0, 0, 168, 492, 0, 0, 0, 0, 0, 0, 393, 0, 228, 31, 335, 0, 0,
	562, 199, 454, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 230, 0, 0, 308, 0, 88, 0, 164, 0, 391, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 153, 231, 236, 274, 557, 0, 234, 0, 507, 0, 500, 0, 0, 0, 24, 0, 0, 499, 394, 0, 0,
	0, 471, 0, 0, 0, 338, 0, 0, 0, 0, 0, 0, 0, 0, 195, 284, 0, 0, 0, 270, 501, 0, 0, 412, 281, 0, 0, 0, 0, 0, 69,
	392, 0, 0, 0, 512, 444, 0, 467, 10, 475, 0, 0, 0, 0, 0, 0, 0, 0, 0, 98, 0, 74, 0, 0, 28, 184, 229, 0, 0, 0, 425,
	0, 0, 0, 0, 0, 119, 552, 0, 0, 0, 0, 0, 485, 0, 0, 0, 0, 0, 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 127,
	478, 558, 0, 209, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 245, 0, 0, 0, 0, 0, 345, 0, 0, 0, 436, 0, 0, 0,
	0, 415, 0, 0, 0, 0, 0, 0, 0, 0, 103, 0, 0, 0, 0, 0, 0, 0, 0, 0, 105, 0, 0, 0, 0, 343, 0, 0, 0, 3, 0, 162, 0, 0,
	0, 0, 0, 0, 0, 320, 0, 0, 0, 0, 214, 0, 382, 0, 0, 0, 90, 0, 0, 0, 0, 0, 0, 136, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0,
	0, 0, 0, 0, 0, 396, 0, 0, 366, 111, 0, 0, 0, 437, 0, 0, 0, 0, 341, 14, 0, 0, 0, 0, 0, 0, 9, 239, 0, 0, 0, 46,
	149, 408, 0, 0, 0, 0, 0, 0, 0, 0, 262, 0, 0, 541, 0, 0, 0, 0, 0, 0, 404, 0, 0, 265, 0, 0, 211, 0, 86, 377, 0,
	337, 0, 0, 0, 0, 0, 0, 402, 0, 0, 482, 0, 0, 0, 0, 0, 172, 249, 89, 244, 252, 524, 0, 55, 452, 371, 356, 0, 568,
	0, 0, 0, 0, 57, 0, 0, 0, 0, 0, 0, 433, 0, 97, 484, 0, 0, 424, 0, 361, 0, 0, 0, 173, 0, 0, 0, 0, 0, 0, 489, 0, 0,
	0, 0, 0, 0, 0, 94, 0, 0, 0, 0, 63, 0, 0, 0, 0, 0, 0, 0, 0, 0, 340, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110, 212,
	413, 0, 548, 551, 0, 60, 309, 0, 0, 0, 0, 0, 0, 0, 0, 0, 298, 456, 0, 0, 253, 0, 442, 0, 116, 0, 0, 0, 0, 213,
	542, 0, 0, 0, 0, 0, 0, 536, 479, 0, 435, 0, 206, 2, 58, 336, 0, 56, 333, 126, 477, 533, 201, 316, 0, 0, 0, 389,
	0, 0, 0, 0, 0, 0, 0, 264, 0, 0, 26, 182, 0, 203, 0, 0, 5, 368, 0, 0, 0, 0, 0, 120, 549, 0, 0, 167, 0, 0, 0, 0,
	326, 0, 0, 163, 0, 0, 0, 0, 15, 420, 0, 240, 0, 354, 0, 0, 0, 0, 207, 555, 150, 561, 567, 400, 0, 0, 0, 0, 0,
	464, 0, 0, 0, 0, 0, 0, 0, 35, 332, 0, 0, 0, 0, 0, 0, 324, 0, 114, 0, 0, 0, 0, 387, 217, 0, 0, 480, 0, 0, 0, 0,
	21, 0, 0, 0, 0, 383, 319, 0, 0, 0, 0, 0, 0, 175, 518, 0, 0, 0, 0, 0, 27, 183, 0, 0, 317, 421, 0, 0, 0, 0, 509,
	0, 0, 0, 0, 0, 0, 315, 381, 0, 73, 0, 0, 0, 0, 0, 0, 0, 276, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 544,
	0, 20, 445, 526, 0, 409, 0, 553, 0, 0, 0, 372, 0, 0, 261, 0, 186, 282, 0, 0, 113, 401, 0, 151, 0, 0, 218, 0, 0,
	0, 0, 0, 0, 473, 0, 0, 0, 0, 251, 0, 318, 414, 247, 0, 0, 279, 0, 0, 0, 0, 0, 0, 0, 202, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 141, 0, 0, 0, 470, 505, 0, 0, 380, 0, 200, 0, 179, 295, 0, 0, 0, 0, 0, 0, 0, 80, 0, 0, 0, 0, 0, 0, 0, 0,
	511, 0, 0, 0, 0, 44, 0, 0, 0, 0, 0, 0, 0, 0, 438, 0, 0, 419, 0, 32, 272, 108, 0, 0, 0, 0, 0, 0, 0, 0, 481, 537,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 563, 0, 0, 339, 0, 0, 0, 0, 0, 0, 0, 546, 0, 0, 0, 0, 0, 0, 367, 0, 0, 0, 506,
	0, 0, 0, 96, 117, 187, 39, 49, 104, 287, 302, 543, 267, 174, 0, 0, 0, 0, 0, 0, 460, 0, 0, 0, 0, 170, 463, 0, 0,
	0, 327, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 118, 498, 0, 0, 0, 0, 0, 0, 216, 0, 0, 0, 0, 83, 374, 0, 0, 123, 0, 0,
	305, 0, 0, 385, 165, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0, 0, 291, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 221,
	483, 0, 0, 0, 296, 571, 95, 0, 188, 0, 0, 43, 0, 180, 0, 0, 0, 0, 0, 0, 0, 0, 411, 0, 0, 0, 0, 0, 169, 192, 0,
	154, 304, 0, 491, 0, 0, 0, 0, 77, 0, 0, 0, 0, 226, 0, 0, 0, 0, 0, 0, 0, 486, 0, 0, 0, 0, 0, 84, 375, 0, 0, 0, 0,
	238, 285, 0, 0, 0, 0, 0, 0, 370, 311, 0, 0, 455, 17, 0, 0, 0, 0, 517, 0, 0, 530, 0, 510, 0, 72, 0, 0, 0, 268,
	403, 572, 0, 155, 0, 363, 0, 45, 0, 0, 0, 0, 451, 0, 0, 0, 0, 0, 417, 0, 0, 0, 0, 0, 0, 440, 0, 0, 0, 0, 0, 0,
	0, 189, 0, 0, 0, 0, 0, 53, 0, 0, 0, 0, 0, 390, 219, 71, 0, 0, 0, 0, 0, 0, 0, 131, 210, 0, 0, 0, 0, 0, 75, 0,
	357, 0, 0, 0, 0, 0, 225, 0, 0, 0, 0,
};

static const char *const list_130[] = {
	"so",
};
static const uint16_t slots_130[] = {
	0, 0, 0, 1,
};

static const char *const list_131[] = {
	"sogenannte", "sogenannten", "sogenannter", "sogenanntes", "so genannte", "so genannten", "so genannter",
	"so genanntes", "Wort", "Begriff", "Ausdruck", "Bezeichnung",
};
static const uint16_t slots_131[] = {
	8, 2, 0, 0, 0, 3, 12, 6, 0, 0, 0, 0, 0, 9, 0, 0, 10, 0, 4, 5, 7, 1, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0,
};

static const char *const list_132[] = {
	"dass", "daß", "ob",
};
static const uint16_t slots_132[] = {
	2, 0, 0, 0, 1, 3, 0, 0,
};

static const char *const list_133[] = {
	"Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag", "Januar",
	"Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
	"gestern", "heute", "am Montag", "am Dienstag", "am Mittwoch", "am Donnerstag", "am Freitag", "am Samstag",
	"am Sonntag",
};
static const uint16_t slots_133[] = {
	17, 28, 2, 0, 0, 5, 8, 21, 0, 0, 0, 0, 0, 0, 0, 15, 18, 14, 26, 27, 0, 0, 9, 12, 10, 13, 22, 0, 16, 7, 25, 0, 0,
	0, 0, 23, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 20, 0, 0, 0, 1, 11, 29, 0, 6, 0, 0, 24, 19,
};

static const char *const list_134[] = {
	"Herr", "Frau", "Dr.", "Dr", "Prof.", "Prof", "Professor", "Bundeskanzler", "Bundeskanzlerin", "Präsident",
	"Präsidentin", "Minister", "Ministerin", "Außenminister", "Innenminister", "Sir", "König", "Königin", "Papst",
	"Fürst", "Graf", "General", "Oberst", "Hauptmann", "Bürgermeister", "Pfarrer", "Bischof", "Kardinal",
};
static const uint16_t slots_134[] = {
	0, 13, 28, 0, 0, 0, 0, 24, 0, 8, 9, 10, 11, 22, 0, 25, 0, 0, 0, 17, 21, 0, 0, 0, 0, 16, 0, 20, 0, 0, 0, 27, 18,
	0, 0, 0, 0, 0, 0, 3, 0, 19, 0, 0, 23, 0, 0, 0, 15, 0, 0, 4, 0, 14, 26, 0, 0, 0, 1, 6, 5, 7, 12, 2,
};

static const char *const list_135[] = {
	"machte", "macht", "nahm", "nimmt", "kam", "kommt", "ging", "geht", "stand", "steht", "lag", "liegt", "blieb",
	"bleibt", "brachte", "bringt", "ließ", "lässt", "trat", "tritt", "setzte", "setzt", "zog", "zieht", "lief",
	"läuft", "saß", "sitzt", "verlor", "gewann", "bestand", "besteht",
};
static const uint16_t slots_135[] = {
	0, 26, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 23, 0, 0, 0, 24, 29, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0,
	9, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 0, 19, 0, 0, 10, 0, 1, 11, 0, 0, 3, 0, 13, 18, 0, 0, 0,
	0, 0, 0, 0, 7, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 15, 20, 0, 0, 0, 0, 27, 0, 0, 0, 0, 21, 0,
	12, 0, 0, 16, 25, 6, 0, 0, 0, 0, 5, 8, 0, 0, 0, 30, 32, 0, 0, 0, 0, 0,
};

static const char *const list_136[] = {
	"Film", "Filme", "Buch", "Roman", "Lied", "Song", "Album", "Magazin", "Zeitschrift", "Zeitung", "Serie",
	"Sendung", "Stück", "Oper", "Titel", "namens", "Zeitungen", "Nachrichtenmagazin", "Schiff", "Partei", "Gruppe",
	"Organisation", "Band", "Programm", "Projekt", "Ausstellung", "Operation", "Aktion", "Verein", "Initiative",
};
static const uint16_t slots_136[] = {
	0, 0, 9, 11, 0, 12, 0, 22, 17, 0, 0, 0, 7, 0, 0, 30, 0, 0, 4, 0, 0, 0, 0, 10, 0, 0, 0, 18, 0, 14, 20, 26, 29, 0,
	0, 13, 0, 0, 23, 5, 27, 0, 0, 0, 0, 0, 0, 0, 0, 16, 21, 3, 6, 8, 19, 15, 24, 25, 2, 1, 28, 0, 0, 0,
};

static const char *const list_137[] = {
	"έχει", "έχουν", "είναι", "ήταν", "θα",
};
static const uint16_t slots_137[] = {
	0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 1, 5, 2, 0, 0, 0,
};

static const char *const list_138[] = {
	"και", "ή", "αλλά",
};
static const uint16_t slots_138[] = {
	0, 0, 0, 0, 0, 1, 2, 3,
};

static const char *const list_139[] = {
	"ο", "η", "το", "οι", "τα", "του", "της", "των", "τον", "την", "ένας", "μία", "ένα",
};
static const uint16_t slots_139[] = {
	0, 0, 0, 5, 7, 12, 0, 8, 0, 0, 1, 0, 9, 3, 0, 4, 0, 11, 2, 0, 10, 0, 0, 0, 0, 6, 0, 0, 13, 0, 0, 0,
};

static const char *const list_140[] = {
	"open-dash",
};
static const uint16_t slots_140[] = {
	1, 0, 0, 0,
};

static const char *const list_141[] = {
	"χαρακτήρισε", "αποκάλεσε",
};
static const uint16_t slots_141[] = {
	0, 0, 0, 2, 0, 0, 1, 0,
};

static const char *const list_142[] = {
	"δεν",
};
static const uint16_t slots_142[] = {
	0, 0, 0, 1,
};

static const char *const list_143[] = {
	"αυτός", "αυτή", "αυτοί", "εγώ", "εμείς",
};
static const uint16_t slots_143[] = {
	0, 0, 0, 0, 0, 1, 0, 3, 0, 5, 4, 2, 0, 0, 0, 0,
};

static const char *const list_144[] = {
	"που", "οποίος", "οποία",
};
static const uint16_t slots_144[] = {
	0, 0, 0, 2, 3, 1, 0, 0,
};

static const char *const list_145[] = {
	"πιστεύει", "ελπίζει", "θέλει", "φοβάται", "αρνήθηκε",
};
static const uint16_t slots_145[] = {
	0, 5, 0, 0, 0, 0, 0, 0, 0, 3, 0, 1, 0, 0, 4, 2,
};

static const char *const list_146[] = {
	"σύνθημα", "συνθήματα", "πανό",
};
static const uint16_t slots_146[] = {
	0, 3, 0, 0, 1, 2, 0, 0,
};

static const char *const list_147[] = {
	"σύμφωνα με", "κατά",
};
static const uint16_t slots_147[] = {
	0, 0, 0, 0, 0, 2, 0, 1,
};

static const char *const list_148[] = {
	"είπε", "είπαν", "λέει", "λένε", "δήλωσε", "δήλωσαν", "δηλώνει", "τόνισε", "τονίζει", "πρόσθεσε", "προσθέτει",
	"ανέφερε", "αναφέρει", "έγραψε", "γράφει", "ρώτησε", "απάντησε", "εξήγησε", "υποστήριξε", "υποστηρίζει",
	"σημείωσε", "σημειώνει", "υπογράμμισε", "ισχυρίστηκε", "φώναξε",
};
static const uint16_t slots_148[] = {
	0, 0, 22, 4, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 6, 17, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 2, 19, 0, 3, 11, 0, 8,
	0, 0, 0, 0, 0, 20, 0, 0, 7, 9, 13, 14, 15, 16, 1, 24, 25, 0, 0, 0, 10, 18, 0, 0, 21, 0, 0, 0, 5,
};

static const char *const list_149[] = {
	"ότι", "πως",
};
static const uint16_t slots_149[] = {
	1, 0, 0, 0, 0, 0, 0, 2,
};

static const char *const list_150[] = {
	"also", "ago", "later", "then", "now", "once", "again", "just", "still", "even", "often", "always",
	"repeatedly", "recently", "previously", "earlier", "already", "further", "famously", "reportedly", "allegedly",
	"sarcastically", "jokingly", "bluntly", "simply", "quickly", "immediately", "eventually", "finally",
	"initially", "ultimately", "soon", "frequently", "sometimes", "publicly", "privately", "specifically",
	"clearly", "flatly", "strongly", "sharply", "quietly", "softly", "loudly", "angrily", "calmly", "slowly",
	"suddenly", "sadly", "proudly", "explicitly", "effectively", "personally", "largely", "merely", "only",
	"really", "actually", "apparently", "probably", "certainly", "long", "ever", "first", "consistently",
	"routinely", "similarly", "likewise", "nonetheless", "nevertheless", "however", "therefore", "thus", "instead",
	"meanwhile", "subsequently", "gently", "dryly", "drily", "firmly", "broadly", "nervously", "cheerfully",
	"gravely", "solemnly", "coldly", "warmly", "politely", "rudely", "sternly", "briefly", "gleefully", "wryly",
	"ruefully", "grimly", "fiercely", "furiously", "hotly", "curtly", "tersely", "emphatically", "enthusiastically",
	"excitedly", "indignantly", "impatiently", "eagerly", "reluctantly", "casually", "confidently", "carefully",
	"cautiously", "candidly", "frankly", "honestly", "openly", "defiantly", "humbly", "mildly", "plainly",
	"pointedly", "ominously", "optimistically", "pessimistically", "happily", "hopefully", "helpfully",
	"generously", "gratefully", "formally", "informally", "officially", "unofficially", "correctly", "incorrectly",
	"falsely", "wrongly", "rightly", "mistakenly", "hurriedly", "hastily", "promptly", "instantly", "abruptly",
	"gradually", "tearfully", "thoughtfully", "tartly", "tenderly", "thickly", "gaily", "languidly", "languorously",
	"dreamily", "drowsily", "wearily", "weakly", "faintly", "hoarsely", "harshly", "roughly", "severely", "shortly",
	"shyly", "sincerely", "sulkily", "superbly", "suspiciously", "sweetly", "sympathetically", "triumphantly",
	"unexpectedly", "vaguely", "vehemently", "viciously", "violently", "wildly", "wistfully", "witheringly",
	"admiringly", "affectionately", "aggressively", "amiably", "anxiously", "apologetically", "approvingly",
	"awkwardly", "bitterly", "blandly", "blankly", "boldly", "bravely", "breathlessly", "brightly", "briskly",
	"brusquely", "callously", "coolly", "crossly", "curiously", "darkly", "decisively", "deliberately",
	"desperately", "dismissively", "doubtfully", "dubiously", "earnestly", "evenly", "exultantly", "feebly",
	"fondly", "forcefully", "gloomily", "gruffly", "haughtily", "heartily", "heavily", "hesitantly", "icily",
	"irritably", "jovially", "joyfully", "kindly", "lamely", "lightly", "loftily", "mechanically", "meekly",
	"miserably", "modestly", "mournfully", "musingly", "mysteriously", "naively", "naturally", "nicely",
	"obediently", "obligingly", "oddly", "passionately", "patiently", "patronizingly", "pensively", "placidly",
	"playfully", "pleasantly", "positively", "primly", "quaintly", "quizzically", "rapidly", "resentfully",
	"resignedly", "resolutely", "respectfully", "scornfully", "seriously", "serenely", "shrewdly", "sleepily",
	"smilingly", "smoothly", "smugly", "soberly", "soothingly", "sourly", "stiffly", "stoutly", "stubbornly",
	"stupidly", "tactfully", "teasingly", "testily", "thankfully", "timidly", "tiredly", "tremulously",
	"truthfully", "uncertainly", "uneasily", "unhappily", "urgently", "wickedly", "willingly", "wisely",
};
static const uint16_t slots_150[] = {
	168, 256, 0, 0, 0, 0, 0, 0, 0, 0, 252, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 283, 0, 0, 218, 0, 44, 253, 0,
	0, 0, 0, 169, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 157, 0, 0, 0, 130, 0, 0, 0, 0, 0, 28, 99, 0, 0, 0, 64, 0,
	280, 0, 0, 0, 0, 0, 0, 0, 0, 113, 0, 0, 0, 0, 0, 144, 108, 0, 235, 0, 229, 0, 0, 0, 0, 0, 202, 0, 0, 0, 129, 0,
	0, 0, 0, 0, 0, 58, 167, 0, 0, 159, 0, 170, 0, 0, 0, 0, 0, 0, 0, 0, 139, 0, 0, 23, 0, 0, 0, 0, 261, 0, 0, 0, 0,
	118, 213, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 97, 0, 0, 0, 0, 137, 0, 49, 0, 0, 0, 77, 260, 0, 209, 0, 0, 0, 0, 0,
	0, 0, 131, 0, 196, 0, 0, 0, 0, 57, 0, 0, 0, 50, 115, 264, 0, 0, 0, 0, 142, 270, 0, 33, 0, 0, 116, 0, 27, 247, 0,
	6, 0, 277, 0, 0, 0, 0, 0, 223, 250, 0, 205, 91, 9, 0, 0, 0, 0, 0, 0, 41, 0, 0, 0, 0, 239, 241, 0, 0, 39, 0, 0,
	81, 0, 155, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 194, 251, 265, 279, 0, 146, 11, 85, 119, 0, 0, 0, 0, 0, 0, 225, 0, 0,
	0, 132, 67, 154, 165, 42, 0, 0, 0, 0, 0, 107, 0, 0, 0, 0, 244, 89, 0, 163, 0, 0, 0, 0, 0, 0, 0, 21, 263, 0, 0,
	215, 0, 0, 0, 0, 0, 0, 183, 0, 188, 197, 0, 185, 0, 0, 0, 51, 19, 219, 273, 193, 0, 92, 0, 208, 0, 0, 0, 60,
	182, 0, 0, 0, 0, 0, 0, 0, 0, 0, 220, 0, 0, 123, 0, 0, 7, 0, 0, 0, 271, 0, 0, 103, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0,
	70, 0, 0, 141, 0, 0, 0, 228, 0, 189, 0, 30, 0, 0, 0, 0, 0, 237, 0, 0, 0, 4, 0, 0, 0, 0, 134, 0, 0, 0, 0, 262, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 221, 246, 217, 0, 0, 0, 0, 231, 55, 71, 111, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 79, 83, 151, 128, 125, 0, 0, 0, 268, 122, 0, 0, 0, 0, 0, 284, 178, 216, 0, 0, 0,
	0, 0, 0, 0, 226, 0, 0, 38, 0, 0, 0, 269, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 86, 0, 0, 0, 13,
	187, 0, 0, 0, 0, 90, 0, 0, 0, 0, 120, 0, 0, 0, 0, 0, 0, 200, 56, 230, 114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 195,
	0, 0, 0, 75, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 96, 0, 0, 0, 0, 0, 0, 36, 37, 152, 0, 0, 0, 34, 0, 88, 0, 0, 0,
	211, 204, 0, 65, 26, 124, 0, 257, 15, 0, 0, 0, 0, 0, 245, 0, 0, 158, 84, 0, 0, 0, 0, 258, 0, 0, 0, 0, 0, 0, 95,
	68, 35, 0, 0, 0, 0, 0, 73, 0, 0, 0, 192, 61, 117, 0, 46, 0, 0, 0, 0, 278, 0, 0, 14, 0, 8, 0, 0, 0, 0, 0, 0, 0,
	69, 109, 121, 0, 0, 0, 149, 0, 0, 0, 0, 0, 150, 106, 0, 0, 72, 0, 0, 0, 275, 0, 0, 0, 0, 0, 240, 0, 0, 0, 0, 0,
	0, 0, 102, 272, 0, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 282, 0, 0, 0, 0, 0, 0, 0, 87, 249, 0, 0, 0, 101, 0, 0,
	255, 172, 0, 0, 0, 0, 0, 0, 206, 0, 0, 156, 0, 0, 203, 274, 0, 0, 0, 0, 0, 143, 0, 0, 0, 0, 254, 0, 0, 198, 0,
	43, 0, 0, 0, 104, 184, 0, 0, 0, 0, 0, 0, 267, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 78, 112, 76, 259, 180, 0, 54, 0, 0,
	0, 186, 0, 0, 174, 281, 0, 0, 199, 0, 212, 74, 32, 0, 0, 234, 0, 5, 222, 52, 133, 232, 0, 0, 0, 24, 93, 0, 0,
	98, 145, 0, 176, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 127, 63, 0, 0, 0, 94, 0, 16, 0, 0, 0, 47, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 166, 0, 59, 0, 0, 0, 0, 0, 0, 181, 0, 0, 0, 161, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 266, 0, 45, 160, 0, 0, 0, 1, 62, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 0, 175, 0, 0,
	0, 236, 238, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 148, 0, 80, 0, 0, 0, 53, 126, 153, 0, 0, 140, 0, 0, 0, 0, 0, 0,
	207, 0, 0, 0, 82, 164, 179, 20, 0, 224, 0, 0, 248, 0, 0, 0, 0, 0, 210, 0, 285, 0, 0, 0, 0, 0, 0, 0, 0, 0, 29, 0,
	191, 0, 201, 214, 0, 0, 0, 0, 0, 0, 0, 136, 190, 0, 110, 0, 0, 0, 0, 0, 0, 135, 0, 40, 0, 0, 0, 0, 243, 0, 173,
	0, 0, 0, 66, 0, 177, 0, 0, 242, 0, 0, 0, 0, 0, 0, 0, 0, 0, 105, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 162, 276, 138,
	18, 0, 0, 0, 171, 0, 0, 0, 48, 0, 0, 0, 0, 0, 17, 0, 227, 0, 25, 0, 0, 0, 147,
};

static const char *const list_151[] = {
	"as",
};
static const uint16_t slots_151[] = {
	0, 1, 0, 0,
};

static const char *const list_152[] = {
	"has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "am", "do", "does", "did", "will",
	"would", "shall", "should", "can", "could", "may", "might", "must", "hasn't", "haven't", "hadn't", "isn't",
	"aren't", "wasn't", "weren't", "don't", "doesn't", "didn't", "won't", "wouldn't", "shouldn't", "can't",
	"cannot", "couldn't", "mustn't", "'ll", "'ve", "'d", "he'd", "she'd", "they'd", "i'd", "we'd", "he's", "she's",
	"they've", "i've", "we've", "he'll", "she'll", "they'll",
};
static const uint16_t slots_152[] = {
	8, 56, 0, 53, 34, 46, 21, 29, 10, 43, 47, 0, 0, 15, 0, 0, 49, 0, 3, 33, 12, 4, 39, 0, 0, 0, 0, 0, 0, 0, 0, 36,
	0, 40, 55, 0, 0, 0, 0, 26, 23, 0, 18, 28, 7, 17, 38, 42, 13, 48, 51, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 20, 0,
	0, 0, 9, 54, 0, 0, 0, 52, 0, 0, 0, 24, 5, 0, 0, 0, 0, 0, 11, 50, 0, 37, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 1,
	25, 19, 30, 44, 22, 32, 45, 0, 0, 31, 0, 0, 0, 0, 6, 27, 0, 0, 41, 35, 0, 0, 0, 2, 0, 0, 0, 0,
};

static const char *const list_153[] = {
	"is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't", "wasn't", "weren't",
};
static const uint16_t slots_153[] = {
	5, 0, 0, 6, 0, 12, 0, 11, 7, 0, 10, 0, 4, 2, 0, 0, 0, 0, 3, 8, 9, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_154[] = {
	"and", "but", "or", "nor", "yet", "so", "because", "while", "when", "where", "whereas", "although", "though",
	"as", "if", "unless", "whether", "than", "that", "since", "until", "before", "after", "once",
};
static const uint16_t slots_154[] = {
	0, 0, 0, 16, 3, 24, 15, 0, 0, 23, 0, 0, 2, 14, 8, 21, 0, 0, 0, 12, 0, 5, 0, 6, 4, 9, 10, 7, 11, 18, 20, 0, 0, 0,
	17, 0, 0, 0, 1, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0,
};

static const char *const list_155[] = {
	"but", "while", "although", "though", "whereas",
};
static const uint16_t slots_155[] = {
	0, 0, 4, 3, 0, 0, 0, 0, 5, 0, 0, 0, 1, 0, 2, 0,
};

static const char *const list_156[] = {
	"and", "or", "nor",
};
static const uint16_t slots_156[] = {
	3, 0, 0, 0, 2, 0, 1, 0,
};

static const char *const list_157[] = {
	"the", "a", "an", "this", "that", "these", "those", "my", "your", "his", "her", "its", "our", "their", "some",
	"any", "each", "every", "no", "another", "both", "all", "many", "several", "most", "few", "one", "two", "three",
	"four", "five", "other", "such",
};
static const uint16_t slots_157[] = {
	0, 4, 0, 0, 18, 0, 0, 0, 6, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 8, 20, 31, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 21,
	23, 0, 30, 0, 0, 17, 28, 7, 9, 2, 5, 0, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 29, 22, 0,
	0, 0, 0, 0, 0, 10, 0, 16, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 33, 0, 0, 0, 0, 0, 0, 0, 3, 14, 0,
	0, 0, 0, 0, 0, 0, 27, 0, 15, 0, 0, 0, 32, 0, 0, 0, 26, 19, 0, 0, 0, 0, 0,
};

static const char *const list_158[] = {
	"I", "we", "you",
};
static const uint16_t slots_158[] = {
	0, 2, 0, 0, 1, 3, 0, 0,
};

static const char *const list_159[] = {
	"whole-clause", "open-dash",
};
static const uint16_t slots_159[] = {
	2, 0, 0, 0, 0, 0, 1, 0,
};

static const char *const list_160[] = {
	"him", "her", "me", "us", "them", "you", "reporters", "journalists", "lawmakers", "investors", "supporters",
	"fans", "viewers", "listeners", "readers", "police", "officers", "jurors", "delegates", "senators", "students",
	"voters", "everyone", "people",
};
static const uint16_t slots_160[] = {
	0, 7, 0, 0, 11, 0, 14, 20, 0, 0, 0, 0, 2, 8, 0, 0, 18, 0, 0, 12, 0, 1, 0, 0, 0, 4, 0, 19, 6, 0, 0, 0, 0, 0, 10,
	5, 22, 0, 9, 3, 0, 21, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 13, 0, 0, 0, 23, 0, 0, 16, 0, 0, 17, 15,
};

static const char *const list_161[] = {
	"about", "of", "against", "for", "on", "with", "at", "as", "out",
};
static const uint16_t slots_161[] = {
	3, 0, 0, 0, 0, 0, 0, 0, 2, 6, 7, 0, 0, 8, 0, 0, 4, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 9,
};

static const char *const list_162[] = {
	"of", "for", "from", "at", "with", "and", "&",
};
static const uint16_t slots_162[] = {
	2, 0, 0, 0, 0, 3, 6, 0, 1, 4, 5, 7, 0, 0, 0, 0,
};

static const char *const list_163[] = {
	"ad", "ads", "advertisement", "affidavit", "analysis", "article", "articles", "bill", "biography", "blog",
	"book", "brief", "broadcast", "column", "complaint", "constitution", "coverage", "data", "document",
	"documents", "e-mails", "editorial", "editorials", "email", "emails", "evidence", "figures", "filing",
	"filings", "findings", "headline", "headlines", "indictment", "investigation", "journal", "law", "lawsuit",
	"leak", "letters", "magazine", "media", "memo", "memoir", "memos", "messages", "network", "newspaper",
	"newspapers", "outlet", "outlets", "papers", "petition", "platform", "poll", "polling", "polls", "posts",
	"press", "projections", "publication", "record", "records", "release", "report", "reports", "research",
	"review", "ruling", "site", "statements", "statistics", "stories", "story", "studies", "study", "survey",
	"surveys", "tape", "testimony", "text", "transcript", "tweet", "tweets", "video", "videos", "website",
};
static const uint16_t slots_163[] = {
	0, 0, 0, 41, 43, 0, 0, 0, 0, 0, 71, 36, 0, 0, 27, 38, 0, 56, 0, 0, 0, 0, 0, 0, 0, 0, 37, 17, 8, 0, 7, 0, 0, 48,
	33, 5, 26, 0, 0, 14, 52, 76, 0, 0, 0, 79, 0, 0, 0, 0, 0, 0, 0, 29, 74, 0, 11, 54, 0, 0, 77, 0, 80, 0, 0, 0, 72,
	42, 0, 78, 0, 0, 65, 31, 0, 81, 0, 0, 32, 69, 55, 0, 0, 4, 0, 0, 0, 23, 1, 6, 50, 0, 25, 0, 0, 0, 0, 0, 0, 0,
	28, 0, 0, 0, 0, 0, 39, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 51, 63, 0, 0, 0, 0, 0, 0, 0,
	0, 47, 59, 0, 0, 0, 60, 0, 0, 44, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 9, 12, 0, 0, 40, 0, 18, 16, 0, 0,
	0, 0, 0, 0, 62, 0, 0, 0, 2, 53, 73, 58, 45, 68, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 24, 0, 0, 86,
	0, 61, 66, 85, 30, 0, 0, 0, 0, 13, 19, 0, 0, 0, 21, 0, 83, 57, 0, 22, 0, 0, 67, 0, 0, 0, 20, 0, 0, 0, 0, 82, 64,
	0, 0, 75, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 34, 15, 0, 0, 0, 0, 70,
};

static const char *const list_164[] = {
	"activist", "activists", "admirer", "admirers", "adviser", "advisers", "advisor", "advisors", "advocate",
	"advocates", "agent", "agents", "aide", "aides", "allies", "ally", "ambassador", "americans", "analyst",
	"analysts", "attendee", "attendees", "attorney", "attorneys", "author", "authors", "backer", "backers",
	"billionaire", "board", "boss", "bosses", "businessman", "businesswoman", "cabinet", "campaign", "campaigns",
	"candidate", "candidates", "chairman", "chairwoman", "citizens", "client", "clients", "coach", "colleague",
	"colleagues", "columnist", "columnists", "commander", "commentator", "commentators", "commission", "committee",
	"conservatives", "counterpart", "court", "critic", "critics", "defender", "defenders", "delegate", "democrats",
	"detractors", "diplomat", "diplomats", "doctors", "donor", "donors", "economist", "economists", "editor",
	"editors", "employee", "employees", "establishment", "executive", "executives", "expert", "experts", "family",
	"father", "firm", "firms", "foes", "former", "founder", "friend", "friends", "governor", "governors", "group",
	"groups", "guest", "guests", "historian", "historians", "host", "hosts", "insiders", "investigators",
	"investor", "journalist", "judge", "judges", "juror", "jury", "justice", "lawmaker", "lawyer", "lawyers",
	"leader", "leaders", "leadership", "liberals", "lobbyist", "lobbyists", "man", "manager", "managers", "mayor",
	"member", "members", "men", "millennials", "moderator", "mogul", "mother", "neighbors", "nominee", "observers",
	"operative", "operatives", "opponent", "opponents", "organization", "organizers", "owner", "owners", "panel",
	"parents", "participants", "party", "pastor", "people", "person", "politician", "politicians", "pollster",
	"pollsters", "president", "professor", "progressives", "prosecutor", "prosecutors", "protester", "protesters",
	"publisher", "pundit", "pundits", "rapper", "refugee", "rep.", "reporter", "representative", "representatives",
	"republicans", "researcher", "researchers", "residents", "respondents", "rival", "rivals", "scholar",
	"scholars", "scientist", "scientists", "secretary", "sen.", "senator", "sheriff", "singer", "sister",
	"skeptics", "someone", "son", "source", "sources", "staff", "staffer", "staffers", "strategist", "strategists",
	"student", "supporter", "surrogate", "surrogates", "teacher", "teachers", "team", "union", "unions", "veteran",
	"veterans", "viewer", "voter", "watchers", "white-house", "wife", "witness", "witnesses", "woman", "women",
	"worker", "workers", "writer", "writers",
};
static const uint16_t slots_164[] = {
	0, 174, 0, 0, 165, 0, 0, 147, 0, 5, 0, 0, 9, 31, 6, 0, 123, 29, 28, 193, 149, 203, 0, 0, 24, 0, 100, 152, 86,
	58, 43, 181, 0, 74, 0, 7, 126, 150, 84, 177, 204, 81, 206, 30, 156, 161, 0, 0, 0, 159, 188, 21, 0, 0, 64, 0, 0,
	0, 0, 121, 0, 0, 0, 26, 0, 0, 0, 0, 46, 140, 0, 0, 211, 0, 0, 137, 0, 0, 0, 12, 0, 45, 180, 0, 0, 0, 25, 0, 70,
	101, 38, 191, 217, 0, 0, 195, 171, 0, 0, 82, 0, 0, 78, 0, 0, 0, 0, 124, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 111, 0,
	72, 0, 0, 168, 186, 0, 0, 0, 95, 146, 196, 106, 1, 202, 207, 16, 157, 125, 0, 39, 92, 0, 114, 117, 53, 0, 0, 0,
	0, 27, 47, 0, 17, 169, 0, 52, 148, 0, 0, 0, 0, 0, 0, 0, 162, 0, 0, 0, 173, 154, 0, 0, 131, 0, 0, 0, 0, 0, 0,
	184, 87, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65, 4, 0, 0, 205, 0, 189, 213, 0,
	138, 2, 212, 0, 0, 0, 89, 0, 0, 0, 0, 0, 69, 0, 0, 0, 112, 33, 102, 139, 0, 0, 0, 0, 0, 14, 97, 0, 0, 0, 0, 0,
	201, 0, 197, 0, 0, 0, 60, 23, 0, 0, 0, 0, 0, 110, 0, 0, 0, 50, 54, 55, 42, 0, 0, 0, 13, 96, 200, 0, 0, 0, 199,
	0, 99, 0, 75, 208, 0, 0, 128, 185, 0, 0, 0, 15, 194, 183, 0, 0, 0, 0, 0, 0, 32, 57, 59, 91, 182, 210, 155, 0, 0,
	0, 0, 63, 0, 135, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 37, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90, 144, 0, 0, 0, 0, 73, 0, 0,
	0, 166, 170, 214, 0, 0, 0, 0, 0, 48, 56, 0, 76, 0, 0, 0, 134, 107, 0, 0, 164, 0, 49, 190, 103, 93, 178, 98, 118,
	83, 176, 216, 0, 105, 175, 0, 0, 0, 0, 0, 0, 0, 0, 158, 0, 0, 0, 0, 0, 0, 0, 142, 129, 116, 141, 0, 41, 88, 0,
	133, 0, 0, 0, 0, 0, 198, 0, 44, 143, 0, 0, 167, 0, 0, 0, 0, 0, 0, 85, 0, 18, 104, 11, 20, 66, 80, 51, 61, 215,
	120, 179, 115, 0, 71, 77, 36, 67, 113, 0, 0, 0, 0, 0, 0, 130, 0, 0, 151, 0, 0, 0, 34, 122, 192, 40, 0, 0, 0,
	163, 172, 119, 0, 0, 0, 0, 0, 0, 68, 0, 0, 0, 0, 187, 0, 0, 0, 0, 0, 0, 0, 0, 0, 108, 0, 0, 0, 132, 160, 0, 0,
	62, 136, 0, 10, 145, 127, 8, 19, 79, 94, 109, 0, 0, 3, 0, 0, 0, 0, 209, 153, 0, 0,
};

static const char *const list_165[] = {
	"call", "calls", "called", "describe", "describes", "described", "dub", "dubs", "dubbed", "label", "labels",
	"labeled", "brand", "brands", "branded", "term", "terms", "termed", "name", "names", "named", "deem", "deems",
	"deemed", "denounce", "denounces", "denounced", "dismiss", "dismisses", "dismissed", "hail", "hails", "hailed",
	"condemn", "condemns", "condemned", "criticize", "criticizes", "criticized", "criticise", "criticises",
	"criticised", "slam", "slams", "slammed", "blast", "blasts", "blasted", "decry", "decries", "decried", "praise",
	"praises", "praised", "characterize", "characterizes", "characterized", "characterise", "characterises",
	"characterised", "portray", "portrays", "portrayed", "refer", "refers", "referred", "style", "styles", "styled",
	"nickname", "nicknames", "nicknamed", "calling", "describing", "dubbing", "labeling", "branding", "terming",
	"naming", "deeming", "denouncing", "dismissing", "hailing", "condemning", "criticizing", "criticising",
	"slamming", "blasting", "decrying", "praising", "characterizing", "characterising", "portraying", "referring",
	"styling", "nicknaming",
};
static const uint16_t slots_165[] = {
	0, 5, 0, 0, 0, 82, 50, 93, 0, 0, 0, 72, 0, 0, 0, 0, 48, 79, 80, 89, 0, 0, 18, 0, 0, 60, 45, 71, 81, 90, 0, 0, 0,
	41, 78, 39, 56, 0, 33, 0, 0, 52, 0, 0, 17, 0, 2, 0, 7, 92, 0, 0, 0, 0, 69, 54, 0, 46, 0, 0, 0, 0, 0, 0, 0, 0,
	55, 74, 12, 44, 91, 26, 58, 0, 0, 63, 0, 0, 0, 0, 0, 0, 0, 28, 0, 37, 0, 0, 0, 0, 77, 0, 0, 0, 27, 14, 0, 0, 0,
	0, 6, 0, 0, 0, 0, 0, 0, 62, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 73, 8, 24, 0, 0, 0, 47, 0, 0, 0, 0, 34, 42, 0,
	0, 0, 40, 0, 11, 0, 66, 0, 25, 20, 0, 83, 30, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 76, 0, 0, 21, 31,
	0, 1, 0, 0, 0, 0, 53, 0, 0, 0, 0, 0, 43, 0, 0, 0, 0, 0, 61, 94, 32, 0, 49, 68, 3, 95, 36, 0, 0, 0, 96, 0, 0, 0,
	0, 0, 0, 70, 85, 0, 35, 23, 38, 57, 0, 84, 67, 16, 0, 0, 0, 0, 59, 0, 0, 0, 0, 0, 0, 29, 86, 0, 19, 88, 4, 0, 0,
	0, 0, 0, 0, 51, 0, 0, 65, 0, 0, 64, 13, 0, 22, 0, 75, 0, 0, 10, 87, 0,
};

static const char *const list_166[] = {
	"not", "never", "n't", "no",
};
static const uint16_t slots_166[] = {
	0, 0, 3, 0, 0, 0, 0, 0, 0, 2, 1, 4, 0, 0, 0, 0,
};

static const char *const list_167[] = {
	"saying", "telling", "writing", "adding", "continuing", "asking", "declaring", "concluding", "responding",
	"replying", "recalling", "stating", "explaining", "arguing", "noting", "tweeting", "insisting", "warning",
	"admitting", "quipping", "joking", "observing", "remarking", "announcing", "reporting", "commenting",
	"answering", "asserting", "claiming", "maintaining", "confirming", "acknowledging", "conceding", "suggesting",
	"stressing", "emphasizing", "emphasising", "lamenting", "exclaiming", "shouting", "crying", "whispering",
	"muttering", "murmuring", "yelling", "screaming", "predicting", "testifying", "retorting", "countering",
	"boasting", "complaining", "cautioning", "advising", "urging", "interjecting", "opining", "musing",
	"reiterating", "repeating", "pointing out", "proclaiming", "professing", "pledging", "promising", "vowing",
	"swearing", "contending", "alleging", "charging", "recounting", "revealing", "disclosing", "denying",
	"apologizing", "apologising", "agreeing", "texting", "posting", "emailing", "blogging", "inquiring",
	"enquiring", "querying", "wondering", "pleading", "beging", "demanding", "ordering", "commanding", "imploring",
	"beseeching", "reflecting", "reasoning", "relating", "remembering", "reassuring", "assuring", "informing",
	"snapping", "growling", "grumbling", "groaning", "moaning", "sighing", "sobbing", "sneering", "scoffing",
	"laughing", "chuckling", "giggling", "grinning", "gasping", "stammering", "stuttering", "barking", "bellowing",
	"roaring", "thundering", "rejoining", "interrupting", "interposing", "protesting", "objecting", "persisting",
	"venturing", "volunteering", "hissing", "croaking", "drawling", "mumbling", "blurting", "echoing", "affirming",
	"attesting", "clarifying", "elaborating", "enthusing", "gushing", "fuming", "raging", "reading out", "hinting",
	"intoning", "scolding", "chiding", "rebuking", "reminding", "scribbling", "beginning", "returning", "teasing",
	"resuming", "pursuing", "assenting", "remonstrating", "soliloquizing", "droning", "purring", "cooing",
	"panting", "wheezing", "squeaking", "squealing", "shrieking", "howling", "bawling", "rumbling", "chirping",
	"wailing", "whimpering", "whining", "blustering", "reacting", "retaliating", "cutting in", "bursting out",
	"breaking in", "chiming in", "putting it", "going on to say", "going on", "shooting back", "firing back",
	"hiting back", "summing up", "speaking up", "spelling out", "lashing out", "telling reporters",
	"beginning by saying", "reading", "believing", "thinking", "hoping", "wanting", "expecting", "fearing",
	"feeling", "knowing", "doubting", "suspecting", "guessing", "assuming", "estimating", "calculating",
	"forecasting", "projecting", "anticipating", "considering", "reckoning", "realizing", "realising",
	"recognizing", "recognising", "learning", "discovering", "finding", "understanding", "deciding", "determining",
	"ruling", "judging", "proposing", "recommending", "requesting", "requiring", "offering", "refusing",
	"declining", "threatening", "rejecting", "dismissing", "disputing", "refuting", "rebutting", "accusing",
	"blaming", "criticizing", "criticising", "condemning", "denouncing", "decrying", "deploring", "slamming",
	"blasting", "attacking", "mocking", "ridiculing", "assailing", "praising", "lauding", "applauding", "hailing",
	"welcoming", "endorsing", "supporting", "backing", "opposing", "favoring", "favouring", "defending",
	"advocating", "championing", "touting", "promoting", "citing", "mentioning", "quoting", "referencing",
	"discussing", "addressing", "questioning", "challenging", "seeking", "intending", "planning", "aiming",
	"wishing", "desiring", "preferring", "regretting", "worrying", "fretting", "mourning", "resenting", "admiring",
	"appreciating", "loving", "hating", "disliking", "liking", "encouraging", "pressing", "pushing", "lobbying",
	"persuading", "convincing", "notifying", "showing", "indicating", "signaling", "implying", "demonstrating",
	"proving", "illustrating", "highlighting", "underscoring", "underlining", "detailing", "outlining",
	"presenting", "portraying", "painting", "casting", "characterizing", "characterising", "depicting", "likening",
	"comparing", "seeing", "viewing", "regarding", "perceiving", "interpreting", "dubbing", "labeling", "branding",
	"calling", "naming", "describing", "terming", "deeming", "signing", "approving", "accepting", "authorizing",
	"allowing", "permitting", "baning", "prohibiting", "forbidding", "instructing", "directing", "mandating",
	"concuring", "dissenting", "disagreeing", "guaranteing", "foreseeing", "envisioning", "envisaging", "imagining",
	"dreaming", "supposing", "presuming", "speculating", "theorizing", "hypothesizing", "embracing", "repudiating",
	"renouncing", "disavowing", "downplaying", "exaggerating", "overstating", "understating", "minimizing",
	"bemoaning", "bewailing", "ruing", "verifying", "corroborating", "certifying", "listing", "specifying",
	"stipulating", "documenting", "trumpeting", "bragging", "crowing", "gloating", "contemplating", "pondering",
	"weighing", "debating", "overlooking", "ignoring", "underestimating", "overestimating", "misunderstanding",
	"appealing", "inviting", "summoning", "petitioning", "suing", "alerting", "forewarning", "counseling",
	"commending", "congratulating", "thanking", "crediting", "saluting", "honoring", "celebrating", "voting",
	"electing", "nominating", "picking", "selecting", "choosing", "opting", "committing", "seeming", "appearing",
	"calling for", "calling on", "calling upon", "referring to", "pointing to", "speaking of", "speaking about",
	"speaking out", "talking about", "talking of", "speaking out against", "pushing for", "pressing for",
	"arguing for", "arguing against", "asking for", "asking about", "asking whether", "insisting on", "focusing on",
	"agreeing with", "agreeing to", "agreeing on", "disagreeing with", "responding to", "reacting to",
	"objecting to", "subscribing to", "commenting on", "complaining of", "complaining about", "warning of",
	"warning about", "warning against", "hinting at", "alluding to", "going after", "lashing out at",
	"railing against", "making clear", "making it clear", "giving credit", "expressing concern", "expressing hope",
	"expressing support", "expressing confidence", "taking issue with", "taking aim at", "laying out", "ruling out",
	"insisting upon", "boasting of", "boasting about", "bragging about", "dreaming of", "thinking of",
	"thinking about", "worrying about", "caring about", "apologizing for", "voting for", "voting against",
	"siding with", "vowing to", "longing for", "waiting for", "looking to", "looking forward to", "counting on",
	"dealing with", "touching on", "standing by", "admitting to", "confessing to", "testifying to", "attesting to",
	"lobbying for", "campaigning for", "campaigning against", "arguing over", "conceiving of", "approving of",
	"disapproving of", "disposing of", "learning of", "learning about", "hearing about", "hearing of",
	"writing about", "writing of", "writing that",
};
static const uint16_t slots_167[] = {
	417, 418, 0, 0, 0, 0, 124, 313, 0, 0, 0, 0, 43, 0, 0, 178, 333, 10, 208, 330, 365, 485, 47, 437, 0, 355, 487,
	469, 0, 137, 101, 0, 466, 0, 0, 122, 294, 235, 0, 0, 450, 405, 438, 396, 0, 406, 0, 136, 0, 80, 182, 215, 507,
	490, 237, 238, 323, 484, 113, 382, 505, 0, 0, 0, 0, 385, 0, 0, 0, 65, 316, 0, 0, 0, 383, 297, 0, 459, 68, 249,
	0, 165, 324, 129, 483, 496, 0, 227, 204, 0, 278, 225, 214, 28, 354, 0, 0, 0, 0, 199, 446, 364, 0, 0, 399, 0, 0,
	0, 36, 219, 338, 0, 0, 21, 198, 0, 0, 0, 311, 0, 422, 0, 0, 34, 0, 0, 0, 0, 0, 0, 0, 433, 0, 0, 0, 0, 114, 0, 0,
	57, 421, 153, 191, 229, 0, 254, 431, 0, 0, 0, 85, 5, 0, 0, 0, 0, 0, 0, 0, 347, 499, 0, 404, 175, 62, 387, 0,
	126, 482, 0, 439, 0, 0, 492, 0, 0, 414, 0, 0, 0, 416, 84, 303, 351, 206, 49, 402, 498, 428, 184, 40, 253, 258,
	0, 70, 76, 98, 0, 391, 362, 389, 427, 0, 0, 0, 59, 239, 188, 160, 506, 105, 48, 0, 82, 16, 51, 0, 0, 0, 447,
	250, 335, 0, 0, 0, 89, 0, 0, 0, 0, 0, 246, 0, 377, 0, 0, 58, 248, 226, 0, 448, 112, 0, 0, 0, 0, 0, 0, 0, 419,
	14, 463, 0, 0, 0, 0, 319, 144, 315, 8, 228, 233, 441, 452, 0, 0, 494, 180, 0, 140, 380, 0, 0, 307, 88, 0, 132,
	456, 52, 0, 0, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 0, 102, 0, 218, 318, 371, 0, 0, 0, 0, 343, 0, 0, 131, 0, 26, 0,
	145, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 453, 0, 0, 0, 0, 0, 0, 0, 0, 0, 440, 0, 0, 0, 0, 0, 3, 445, 301, 54, 306, 0,
	0, 0, 474, 0, 0, 0, 87, 266, 276, 290, 344, 0, 0, 158, 298, 261, 56, 388, 471, 259, 31, 9, 0, 0, 409, 0, 0, 0,
	0, 0, 0, 181, 0, 0, 0, 72, 0, 0, 273, 299, 300, 7, 0, 0, 0, 0, 0, 310, 0, 0, 0, 0, 0, 0, 0, 0, 0, 203, 0, 0, 0,
	0, 183, 435, 77, 0, 0, 425, 369, 472, 0, 0, 0, 0, 0, 128, 0, 0, 189, 247, 464, 475, 0, 0, 0, 373, 0, 0, 0, 19,
	423, 457, 0, 209, 42, 130, 116, 479, 486, 0, 71, 151, 211, 69, 442, 0, 0, 92, 269, 0, 0, 0, 0, 0, 320, 321, 0,
	358, 0, 0, 0, 0, 44, 148, 0, 0, 0, 255, 125, 241, 363, 11, 346, 480, 0, 123, 0, 0, 375, 353, 0, 0, 434, 4, 0,
	500, 0, 0, 0, 162, 264, 0, 0, 0, 271, 0, 83, 176, 0, 0, 50, 467, 0, 0, 0, 392, 0, 0, 0, 97, 263, 359, 106, 0,
	118, 0, 0, 0, 443, 0, 29, 0, 0, 345, 0, 0, 23, 119, 410, 109, 138, 0, 0, 60, 0, 108, 154, 242, 35, 46, 251, 0,
	0, 205, 163, 332, 213, 415, 504, 0, 33, 0, 0, 493, 265, 0, 0, 0, 0, 0, 0, 38, 381, 0, 0, 0, 0, 0, 66, 495, 366,
	0, 0, 0, 0, 0, 167, 400, 384, 0, 0, 0, 0, 352, 0, 0, 0, 0, 0, 304, 86, 127, 0, 0, 0, 32, 280, 374, 0, 150, 0,
	20, 328, 349, 293, 412, 0, 156, 0, 286, 0, 0, 166, 0, 370, 1, 398, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 171, 308,
	329, 0, 0, 0, 0, 0, 0, 103, 0, 0, 0, 0, 0, 0, 0, 0, 177, 120, 193, 274, 356, 503, 0, 407, 0, 282, 0, 78, 0, 39,
	0, 200, 0, 0, 0, 279, 0, 0, 0, 0, 0, 0, 185, 0, 327, 288, 0, 134, 397, 0, 0, 0, 64, 0, 25, 63, 75, 275, 497, 0,
	361, 222, 334, 0, 0, 0, 0, 147, 0, 0, 194, 2, 270, 420, 37, 0, 0, 378, 0, 0, 168, 348, 196, 0, 0, 135, 0, 6,
	186, 143, 0, 0, 0, 473, 0, 0, 0, 376, 432, 0, 465, 0, 0, 0, 0, 257, 12, 0, 240, 30, 0, 0, 236, 0, 0, 488, 0, 0,
	0, 224, 18, 197, 221, 0, 67, 411, 0, 0, 223, 157, 336, 104, 436, 491, 0, 96, 141, 195, 285, 202, 295, 0, 244,
	272, 0, 309, 0, 339, 268, 256, 312, 212, 357, 322, 395, 243, 424, 133, 403, 0, 61, 0, 169, 477, 0, 13, 174, 0,
	110, 262, 292, 289, 0, 0, 55, 0, 0, 0, 0, 341, 393, 0, 0, 0, 179, 317, 0, 0, 17, 372, 0, 461, 0, 0, 476, 0, 172,
	0, 0, 81, 0, 0, 0, 0, 331, 429, 146, 470, 94, 0, 0, 379, 0, 190, 408, 139, 159, 0, 74, 0, 0, 0, 0, 73, 302, 107,
	27, 281, 305, 0, 0, 0, 0, 170, 100, 0, 0, 0, 314, 394, 0, 22, 460, 0, 216, 0, 0, 350, 0, 0, 0, 220, 0, 501, 360,
	451, 0, 207, 0, 502, 0, 0, 401, 0, 95, 0, 0, 217, 0, 0, 296, 0, 0, 287, 0, 230, 231, 232, 24, 0, 0, 0, 0, 0, 0,
	284, 45, 93, 0, 0, 0, 0, 0, 0, 0, 426, 462, 0, 0, 0, 468, 277, 430, 0, 0, 0, 267, 53, 201, 283, 481, 0, 0, 187,
	79, 0, 0, 454, 0, 0, 0, 0, 0, 115, 111, 142, 41, 386, 0, 161, 155, 91, 455, 0, 444, 325, 413, 0, 0, 210, 337,
	340, 0, 390, 0, 0, 0, 173, 0, 0, 0, 449, 0, 0, 0, 0, 0, 234, 0, 0, 0, 0, 0, 152, 342, 0, 0, 149, 291, 0, 252,
	117, 0, 458, 478, 90, 489, 0, 260, 164, 0, 0, 0, 15, 368, 121, 367, 326, 192, 0, 245, 0, 0,
};

static const char *const list_168[] = {
	"de", "la", "le", "van", "von", "der", "den", "del", "di", "da", "du", "dos", "bin", "ibn", "al", "el", "y",
};
static const uint16_t slots_168[] = {
	15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1, 4, 7,
	12, 16, 0, 0, 0, 3, 0, 0, 0, 9, 0, 6, 0, 11, 0, 5, 14, 17, 0, 0, 0, 0, 0, 0, 0, 13, 0,
};

static const char *const list_169[] = {
	"spokesman", "spokeswoman", "spokesperson", "minister", "president", "director", "chief", "officials",
	"official", "police", "authorities", "government", "company", "ministry", "office", "department",
};
static const uint16_t slots_169[] = {
	1, 3, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 7, 0, 0, 0, 12, 0, 0, 0, 0, 0, 14, 0, 4, 0, 9, 6, 0, 0,
	0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 11, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 13, 0, 0, 5,
};

static const char *const list_170[] = {
	"in", "on", "at", "by", "with", "from", "to", "into", "onto", "over", "under", "after", "before", "during",
	"between", "among", "through", "against", "about", "without", "within", "since", "until", "till", "upon",
	"across", "behind", "beyond", "near", "off", "toward", "towards", "via", "amid", "amidst", "despite", "besides",
	"per", "unlike", "like", "as", "around", "outside", "inside", "throughout", "ahead", "following", "including",
};
static const uint16_t slots_170[] = {
	18, 0, 0, 0, 0, 0, 0, 0, 3, 14, 27, 30, 42, 41, 31, 10, 29, 45, 46, 33, 4, 0, 0, 0, 47, 0, 0, 36, 0, 22, 1, 34,
	0, 0, 0, 8, 7, 26, 38, 0, 37, 0, 21, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 40, 0, 0, 0, 0, 0, 0, 13, 19, 0, 0,
	0, 0, 43, 0, 0, 32, 0, 12, 25, 0, 0, 11, 24, 23, 2, 39, 48, 0, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20,
	0, 0, 0, 0, 0, 5, 0, 0, 0, 44, 0, 15, 0, 0, 0, 0, 0, 6, 0, 0, 0, 9, 17, 0, 0, 0, 0, 0,
};

static const char *const list_171[] = {
	"he", "she", "they", "we", "i", "you", "it", "someone", "somebody", "everyone", "nobody", "others",
};
static const uint16_t slots_171[] = {
	0, 2, 9, 0, 5, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 7, 0, 12, 0, 0, 0, 1, 0, 10, 0, 0, 8, 6, 0, 11, 3,
};

static const char *const list_172[] = {
	"who", "which", "that", "whom", "whose",
};
static const uint16_t slots_172[] = {
	0, 0, 2, 5, 0, 0, 4, 0, 0, 0, 0, 0, 3, 0, 0, 1,
};

static const char *const list_173[] = {
	"believe", "believes", "believed", "think", "thinks", "thought", "hope", "hopes", "hoped", "want", "wants",
	"wanted", "expect", "expects", "expected", "fear", "fears", "feared", "feel", "feels", "felt", "know", "knows",
	"knew", "known", "doubt", "doubts", "doubted", "suspect", "suspects", "suspected", "guess", "guesses",
	"guessed", "assume", "assumes", "assumed", "estimate", "estimates", "estimated", "calculate", "calculates",
	"calculated", "forecast", "forecasts", "forecasted", "project", "projects", "projected", "anticipate",
	"anticipates", "anticipated", "consider", "considers", "considered", "reckon", "reckons", "reckoned", "realize",
	"realizes", "realized", "realise", "realises", "realised", "recognize", "recognizes", "recognized", "recognise",
	"recognises", "recognised", "learn", "learns", "learned", "discover", "discovers", "discovered", "find",
	"finds", "found", "understand", "understands", "understood", "decide", "decides", "decided", "determine",
	"determines", "determined", "rule", "rules", "ruled", "judge", "judges", "judged", "propose", "proposes",
	"proposed", "recommend", "recommends", "recommended", "request", "requests", "requested", "require", "requires",
	"required", "offer", "offers", "offered", "refuse", "refuses", "refused", "decline", "declines", "declined",
	"threaten", "threatens", "threatened", "reject", "rejects", "rejected", "dismiss", "dismisses", "dismissed",
	"dispute", "disputes", "disputed", "refute", "refutes", "refuted", "rebut", "rebuts", "rebutted", "accuse",
	"accuses", "accused", "blame", "blames", "blamed", "criticize", "criticizes", "criticized", "criticise",
	"criticises", "criticised", "condemn", "condemns", "condemned", "denounce", "denounces", "denounced", "decry",
	"decries", "decried", "deplore", "deplores", "deplored", "slam", "slams", "slammed", "blast", "blasts",
	"blasted", "attack", "attacks", "attacked", "mock", "mocks", "mocked", "ridicule", "ridicules", "ridiculed",
	"assail", "assails", "assailed", "praise", "praises", "praised", "laud", "lauds", "lauded", "applaud",
	"applauds", "applauded", "hail", "hails", "hailed", "welcome", "welcomes", "welcomed", "endorse", "endorses",
	"endorsed", "support", "supports", "supported", "back", "backs", "backed", "oppose", "opposes", "opposed",
	"favor", "favors", "favored", "favour", "favours", "favoured", "defend", "defends", "defended", "advocate",
	"advocates", "advocated", "champion", "champions", "championed", "tout", "touts", "touted", "promote",
	"promotes", "promoted", "cite", "cites", "cited", "mention", "mentions", "mentioned", "quote", "quotes",
	"quoted", "reference", "references", "referenced", "discuss", "discusses", "discussed", "address", "addresses",
	"addressed", "question", "questions", "questioned", "challenge", "challenges", "challenged", "seek", "seeks",
	"sought", "intend", "intends", "intended", "plan", "plans", "planned", "aim", "aims", "aimed", "wish", "wishes",
	"wished", "desire", "desires", "desired", "prefer", "prefers", "preferred", "regret", "regrets", "regretted",
	"worry", "worries", "worried", "fret", "frets", "fretted", "mourn", "mourns", "mourned", "resent", "resents",
	"resented", "admire", "admires", "admired", "appreciate", "appreciates", "appreciated", "love", "loves",
	"loved", "hate", "hates", "hated", "dislike", "dislikes", "disliked", "like", "likes", "liked", "encourage",
	"encourages", "encouraged", "press", "presses", "pressed", "push", "pushes", "pushed", "lobby", "lobbies",
	"lobbied", "persuade", "persuades", "persuaded", "convince", "convinces", "convinced", "notify", "notifies",
	"notified", "show", "shows", "showed", "shown", "indicate", "indicates", "indicated", "signal", "signals",
	"signaled", "imply", "implies", "implied", "demonstrate", "demonstrates", "demonstrated", "prove", "proves",
	"proved", "illustrate", "illustrates", "illustrated", "highlight", "highlights", "highlighted", "underscore",
	"underscores", "underscored", "underline", "underlines", "underlined", "detail", "details", "detailed",
	"outline", "outlines", "outlined", "present", "presents", "presented", "portray", "portrays", "portrayed",
	"paint", "paints", "painted", "cast", "casts", "characterize", "characterizes", "characterized", "characterise",
	"characterises", "characterised", "depict", "depicts", "depicted", "liken", "likens", "likened", "compare",
	"compares", "compared", "see", "sees", "saw", "seen", "view", "views", "viewed", "regard", "regards",
	"regarded", "perceive", "perceives", "perceived", "interpret", "interprets", "interpreted", "dub", "dubs",
	"dubbed", "label", "labels", "labeled", "brand", "brands", "branded", "call", "calls", "called", "name",
	"names", "named", "describe", "describes", "described", "term", "terms", "termed", "deem", "deems", "deemed",
	"sign", "signs", "signed", "approve", "approves", "approved", "accept", "accepts", "accepted", "authorize",
	"authorizes", "authorized", "allow", "allows", "allowed", "permit", "permits", "permitted", "ban", "bans",
	"baned", "prohibit", "prohibits", "prohibited", "forbid", "forbids", "forbade", "forbidden", "instruct",
	"instructs", "instructed", "direct", "directs", "directed", "mandate", "mandates", "mandated", "concur",
	"concurs", "concured", "dissent", "dissents", "dissented", "disagree", "disagrees", "disagreed", "guarantee",
	"guarantees", "guaranteed", "foresee", "foresees", "foresaw", "foreseen", "envision", "envisions", "envisioned",
	"envisage", "envisages", "envisaged", "imagine", "imagines", "imagined", "dream", "dreams", "dreamed",
	"suppose", "supposes", "supposed", "presume", "presumes", "presumed", "speculate", "speculates", "speculated",
	"theorize", "theorizes", "theorized", "hypothesize", "hypothesizes", "hypothesized", "embrace", "embraces",
	"embraced", "repudiate", "repudiates", "repudiated", "renounce", "renounces", "renounced", "disavow",
	"disavows", "disavowed", "downplay", "downplays", "downplayed", "exaggerate", "exaggerates", "exaggerated",
	"overstate", "overstates", "overstated", "understate", "understates", "understated", "minimize", "minimizes",
	"minimized", "bemoan", "bemoans", "bemoaned", "bewail", "bewails", "bewailed", "rue", "rues", "rued", "verify",
	"verifies", "verified", "corroborate", "corroborates", "corroborated", "certify", "certifies", "certified",
	"list", "lists", "listed", "specify", "specifies", "specified", "stipulate", "stipulates", "stipulated",
	"document", "documents", "documented", "trumpet", "trumpets", "trumpeted", "brag", "brags", "bragged", "crow",
	"crows", "crowed", "gloat", "gloats", "gloated", "contemplate", "contemplates", "contemplated", "ponder",
	"ponders", "pondered", "weigh", "weighs", "weighed", "debate", "debates", "debated", "overlook", "overlooks",
	"overlooked", "ignore", "ignores", "ignored", "underestimate", "underestimates", "underestimated",
	"overestimate", "overestimates", "overestimated", "misunderstand", "misunderstands", "misunderstanded",
	"appeal", "appeals", "appealed", "invite", "invites", "invited", "summon", "summons", "summoned", "petition",
	"petitions", "petitioned", "sue", "sues", "sued", "alert", "alerts", "alerted", "forewarn", "forewarns",
	"forewarned", "counsel", "counsels", "counseled", "commend", "commends", "commended", "congratulate",
	"congratulates", "congratulated", "thank", "thanks", "thanked", "credit", "credits", "credited", "salute",
	"salutes", "saluted", "honor", "honors", "honored", "celebrate", "celebrates", "celebrated", "vote", "votes",
	"voted", "elect", "elects", "elected", "nominate", "nominates", "nominated", "pick", "picks", "picked",
	"select", "selects", "selected", "choose", "chooses", "chose", "chosen", "opt", "opts", "opted", "commit",
	"commits", "committed", "seem", "seems", "seemed", "appear", "appears", "appeared", "call for", "calls for",
	"called for", "call on", "calls on", "called on", "call upon", "calls upon", "called upon", "refer to",
	"refers to", "referred to", "point to", "points to", "pointed to", "speak of", "speaks of", "spoke of",
	"spoken of", "speak about", "speaks about", "spoke about", "spoken about", "speak out", "speaks out",
	"spoke out", "spoken out", "talk about", "talks about", "talked about", "talk of", "talks of", "talked of",
	"speak out against", "speaks out against", "spoke out against", "spoken out against", "push for", "pushes for",
	"pushed for", "press for", "presses for", "pressed for", "argue for", "argues for", "argued for",
	"argue against", "argues against", "argued against", "ask for", "asks for", "asked for", "ask about",
	"asks about", "asked about", "ask whether", "asks whether", "asked whether", "insist on", "insists on",
	"insisted on", "focus on", "focuses on", "focused on", "agree with", "agrees with", "agreed with", "agree to",
	"agrees to", "agreed to", "agree on", "agrees on", "agreed on", "disagree with", "disagrees with",
	"disagreed with", "respond to", "responds to", "responded to", "react to", "reacts to", "reacted to",
	"object to", "objects to", "objected to", "subscribe to", "subscribes to", "subscribed to", "comment on",
	"comments on", "commented on", "complain of", "complains of", "complained of", "complain about",
	"complains about", "complained about", "warn of", "warns of", "warned of", "warn about", "warns about",
	"warned about", "warn against", "warns against", "warned against", "hint at", "hints at", "hinted at",
	"allude to", "alludes to", "alluded to", "go after", "goes after", "went after", "gone after", "lash out at",
	"lashes out at", "lashed out at", "rail against", "rails against", "railed against", "make clear",
	"makes clear", "made clear", "make it clear", "makes it clear", "made it clear", "give credit", "gives credit",
	"gave credit", "given credit", "express concern", "expresses concern", "expressed concern", "express hope",
	"expresses hope", "expressed hope", "express support", "expresses support", "expressed support",
	"express confidence", "expresses confidence", "expressed confidence", "take issue with", "takes issue with",
	"taked issue with", "take aim at", "takes aim at", "taked aim at", "lay out", "lays out", "laid out",
	"rule out", "rules out", "ruled out", "insist upon", "insists upon", "insisted upon", "boast of", "boasts of",
	"boasted of", "boast about", "boasts about", "boasted about", "brag about", "brags about", "bragged about",
	"dream of", "dreams of", "dreamed of", "think of", "thinks of", "thought of", "think about", "thinks about",
	"thought about", "worry about", "worries about", "worried about", "care about", "cares about", "cared about",
	"apologize for", "apologizes for", "apologized for", "vote for", "votes for", "voted for", "vote against",
	"votes against", "voted against", "side with", "sides with", "sided with", "vow to", "vows to", "vowed to",
	"long for", "longs for", "longed for", "wait for", "waits for", "waited for", "look to", "looks to",
	"looked to", "look forward to", "looks forward to", "looked forward to", "count on", "counts on", "counted on",
	"deal with", "deals with", "dealed with", "touch on", "touches on", "touched on", "stand by", "stands by",
	"standed by", "admit to", "admits to", "admitted to", "confess to", "confesses to", "confessed to",
	"testify to", "testifies to", "testified to", "attest to", "attests to", "attested to", "lobby for",
	"lobbies for", "lobbied for", "campaign for", "campaigns for", "campaigned for", "campaign against",
	"campaigns against", "campaigned against", "argue over", "argues over", "argued over", "conceive of",
	"conceives of", "conceived of", "approve of", "approves of", "approved of", "disapprove of", "disapproves of",
	"disapproved of", "dispose of", "disposes of", "disposed of", "learn of", "learns of", "learned of",
	"learn about", "learns about", "learned about", "hear about", "hears about", "heard about", "hear of",
	"hears of", "heard of", "write about", "writes about", "wrote about", "written about", "write of", "writes of",
	"wrote of", "written of", "write that", "writes that", "wrote that", "written that",
};
static const uint16_t slots_173[] = {
	0, 286, 155, 0, 0, 738, 68, 205, 370, 0, 0, 0, 0, 780, 0, 0, 0, 0, 550, 0, 869, 91, 110, 7, 66, 428, 509, 553,
	204, 237, 750, 858, 0, 381, 0, 372, 0, 0, 0, 0, 745, 0, 646, 0, 673, 865, 0, 41, 69, 314, 402, 438, 21, 24, 518,
	718, 877, 749, 889, 0, 873, 530, 245, 895, 914, 833, 759, 590, 464, 242, 849, 121, 150, 910, 0, 0, 582, 0, 369,
	0, 0, 0, 219, 0, 0, 0, 0, 0, 211, 0, 0, 136, 395, 0, 470, 493, 571, 623, 0, 0, 285, 0, 0, 0, 0, 0, 0, 364, 912,
	0, 0, 0, 385, 510, 0, 0, 0, 277, 0, 474, 0, 0, 599, 0, 0, 0, 58, 162, 189, 551, 0, 146, 635, 0, 797, 203, 143,
	819, 687, 900, 0, 0, 273, 448, 491, 806, 111, 157, 241, 354, 790, 936, 0, 469, 0, 0, 17, 339, 616, 539, 0, 0, 0,
	0, 0, 98, 256, 613, 0, 525, 0, 0, 0, 0, 0, 0, 554, 0, 0, 0, 0, 0, 583, 48, 872, 746, 0, 0, 0, 357, 0, 0, 0, 0,
	0, 0, 0, 544, 588, 0, 0, 0, 393, 0, 0, 0, 0, 35, 619, 0, 141, 89, 42, 336, 0, 225, 768, 500, 235, 0, 73, 375, 0,
	0, 0, 0, 99, 0, 756, 0, 0, 0, 194, 948, 0, 379, 876, 0, 690, 929, 0, 0, 0, 0, 206, 0, 0, 131, 0, 271, 617, 844,
	669, 164, 883, 0, 0, 0, 0, 0, 0, 0, 444, 577, 0, 0, 644, 335, 526, 0, 0, 916, 163, 605, 453, 736, 760, 0, 0,
	840, 0, 921, 0, 834, 0, 670, 0, 0, 0, 0, 945, 0, 542, 0, 0, 217, 345, 585, 579, 667, 0, 0, 0, 10, 250, 692, 0,
	366, 0, 0, 567, 246, 0, 0, 302, 0, 612, 0, 618, 573, 434, 0, 371, 0, 407, 874, 0, 0, 0, 787, 920, 0, 913, 0, 0,
	0, 0, 0, 700, 239, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 463, 0, 50, 0, 549, 783, 208, 0, 814, 0, 0, 655, 773, 824,
	0, 0, 0, 514, 0, 0, 0, 0, 93, 676, 0, 0, 315, 403, 645, 666, 0, 0, 0, 0, 556, 0, 831, 770, 954, 18, 502, 278,
	639, 922, 0, 586, 651, 742, 415, 0, 0, 0, 0, 0, 0, 0, 604, 252, 45, 0, 0, 607, 0, 794, 300, 0, 0, 182, 197, 0,
	289, 903, 0, 825, 0, 841, 0, 0, 0, 0, 0, 633, 0, 101, 506, 305, 711, 802, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 209, 0,
	103, 0, 0, 0, 0, 455, 683, 0, 0, 0, 175, 0, 0, 147, 46, 597, 657, 708, 218, 793, 0, 0, 0, 0, 0, 0, 107, 0, 0,
	767, 0, 0, 112, 156, 240, 344, 521, 417, 547, 555, 752, 777, 213, 0, 879, 0, 0, 0, 0, 0, 0, 257, 0, 0, 932, 765,
	0, 0, 0, 537, 0, 264, 0, 0, 0, 832, 0, 0, 30, 81, 330, 505, 601, 774, 0, 0, 0, 0, 0, 0, 0, 0, 677, 84, 0, 0, 0,
	334, 0, 866, 0, 0, 0, 524, 891, 0, 142, 0, 0, 327, 0, 172, 0, 0, 0, 0, 792, 0, 0, 496, 726, 130, 312, 944, 0, 0,
	0, 0, 0, 0, 0, 323, 712, 863, 0, 0, 466, 0, 0, 166, 384, 70, 0, 0, 0, 20, 349, 479, 842, 0, 0, 0, 0, 0, 0, 0,
	105, 596, 896, 0, 0, 0, 4, 82, 324, 151, 409, 0, 202, 0, 0, 0, 952, 0, 0, 0, 0, 931, 0, 504, 0, 527, 0, 0, 801,
	894, 0, 0, 0, 0, 259, 266, 392, 0, 125, 0, 270, 781, 719, 0, 0, 0, 287, 859, 782, 0, 75, 0, 0, 905, 0, 0, 909,
	559, 628, 880, 0, 124, 648, 0, 0, 0, 0, 126, 113, 671, 0, 0, 0, 0, 0, 0, 318, 0, 0, 0, 791, 347, 754, 0, 0, 0,
	80, 100, 0, 177, 0, 761, 0, 0, 0, 0, 0, 0, 733, 0, 545, 0, 654, 186, 19, 47, 348, 482, 309, 694, 0, 201, 838,
	86, 119, 443, 232, 531, 681, 737, 915, 643, 0, 0, 290, 0, 102, 507, 0, 0, 672, 0, 0, 0, 0, 729, 0, 0, 52, 0, 0,
	0, 0, 918, 938, 447, 0, 902, 0, 515, 0, 0, 0, 812, 87, 120, 154, 6, 292, 0, 0, 0, 0, 0, 0, 0, 0, 229, 860, 956,
	0, 0, 0, 685, 0, 319, 0, 0, 0, 317, 382, 0, 668, 0, 0, 622, 0, 133, 0, 0, 0, 0, 0, 674, 0, 0, 0, 847, 0, 0, 652,
	576, 0, 0, 83, 144, 541, 310, 598, 0, 0, 0, 0, 456, 855, 231, 789, 281, 412, 445, 823, 0, 0, 511, 227, 210, 587,
	705, 0, 0, 394, 0, 0, 0, 0, 0, 0, 313, 0, 0, 159, 513, 0, 0, 0, 653, 0, 0, 223, 459, 216, 786, 0, 0, 122, 776,
	0, 785, 0, 13, 575, 0, 0, 0, 0, 569, 0, 0, 63, 625, 568, 0, 0, 0, 282, 0, 487, 867, 0, 0, 784, 0, 940, 0, 0, 0,
	0, 494, 427, 0, 0, 0, 658, 0, 517, 0, 134, 757, 664, 139, 0, 0, 129, 145, 540, 0, 446, 0, 0, 0, 450, 25, 0, 0,
	0, 591, 0, 33, 0, 0, 0, 0, 404, 946, 722, 233, 350, 0, 0, 501, 79, 557, 723, 735, 0, 426, 355, 416, 528, 589,
	957, 0, 191, 0, 0, 0, 0, 435, 0, 0, 0, 383, 0, 0, 0, 0, 679, 429, 808, 0, 174, 0, 0, 413, 566, 0, 665, 64, 0, 0,
	0, 0, 0, 0, 0, 486, 0, 74, 328, 44, 713, 32, 805, 11, 296, 560, 230, 574, 716, 884, 951, 0, 0, 0, 0, 90, 0, 508,
	123, 649, 293, 870, 0, 0, 0, 169, 0, 0, 0, 0, 730, 0, 0, 0, 0, 0, 0, 408, 0, 0, 436, 0, 221, 0, 171, 546, 1,
	603, 195, 701, 183, 198, 356, 495, 534, 769, 0, 0, 0, 0, 0, 0, 641, 762, 0, 60, 295, 498, 803, 911, 274, 275,
	686, 890, 532, 0, 578, 465, 0, 0, 0, 128, 732, 0, 846, 0, 851, 321, 0, 0, 167, 421, 650, 261, 799, 878, 0, 731,
	0, 0, 0, 881, 703, 0, 161, 795, 0, 316, 458, 0, 837, 386, 662, 843, 440, 707, 751, 908, 115, 118, 387, 358, 663,
	244, 67, 267, 490, 306, 638, 0, 0, 0, 0, 0, 0, 0, 0, 629, 864, 0, 0, 0, 258, 0, 0, 0, 811, 580, 0, 272, 0, 763,
	472, 388, 389, 454, 725, 721, 959, 0, 276, 0, 0, 0, 0, 0, 410, 0, 0, 861, 0, 0, 0, 0, 351, 0, 0, 0, 0, 0, 207,
	0, 0, 0, 0, 406, 630, 0, 0, 0, 0, 0, 0, 0, 766, 933, 0, 699, 0, 0, 0, 0, 23, 457, 0, 268, 0, 0, 0, 0, 0, 771, 0,
	215, 0, 0, 40, 411, 810, 818, 0, 0, 0, 0, 14, 0, 0, 714, 190, 467, 893, 0, 536, 363, 0, 0, 0, 0, 0, 519, 0, 0,
	0, 0, 0, 0, 0, 743, 0, 720, 0, 0, 0, 734, 397, 0, 0, 0, 0, 0, 636, 0, 0, 468, 0, 0, 0, 0, 0, 535, 200, 0, 0, 0,
	34, 740, 0, 0, 0, 0, 0, 108, 0, 360, 0, 473, 899, 0, 0, 0, 0, 739, 0, 552, 485, 5, 390, 764, 0, 0, 0, 0, 284,
	875, 3, 243, 0, 104, 0, 53, 88, 153, 9, 192, 280, 39, 291, 688, 942, 934, 0, 715, 0, 0, 0, 441, 0, 0, 0, 0, 0,
	0, 798, 0, 0, 0, 0, 294, 0, 109, 0, 187, 396, 0, 0, 0, 400, 0, 0, 0, 283, 0, 37, 475, 821, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 593, 94, 820, 0, 682, 0, 0, 0, 374, 627, 691, 0, 0, 0, 0, 226, 620, 0, 0, 337, 476, 0, 0, 572, 0, 0,
	0, 77, 377, 953, 0, 0, 0, 0, 955, 0, 61, 2, 499, 592, 0, 0, 0, 0, 430, 8, 0, 857, 0, 0, 0, 0, 0, 621, 892, 928,
	0, 0, 425, 399, 950, 947, 0, 0, 0, 0, 0, 926, 0, 748, 0, 0, 744, 0, 0, 0, 0, 0, 0, 626, 522, 538, 680, 72, 0, 0,
	0, 0, 0, 0, 0, 608, 359, 488, 631, 886, 85, 0, 0, 0, 0, 92, 675, 0, 0, 0, 0, 22, 0, 0, 0, 247, 0, 695, 0, 0,
	255, 0, 0, 0, 0, 214, 0, 747, 0, 0, 0, 529, 49, 835, 0, 906, 698, 0, 0, 0, 0, 0, 0, 0, 609, 728, 862, 0, 179, 0,
	0, 27, 935, 0, 0, 0, 0, 0, 615, 0, 481, 269, 709, 0, 0, 0, 0, 845, 632, 839, 0, 329, 414, 0, 624, 0, 303, 779,
	325, 12, 0, 0, 0, 0, 188, 0, 0, 0, 0, 656, 0, 660, 0, 0, 322, 0, 442, 816, 0, 0, 548, 0, 0, 788, 16, 461, 565,
	0, 0, 212, 0, 331, 0, 298, 43, 614, 0, 0, 647, 301, 558, 0, 376, 0, 0, 885, 0, 907, 533, 106, 279, 0, 0, 57,
	307, 342, 0, 0, 432, 852, 600, 610, 659, 0, 0, 778, 0, 0, 0, 0, 265, 0, 38, 178, 697, 0, 710, 320, 0, 0, 0, 0,
	595, 0, 717, 0, 562, 0, 471, 238, 492, 333, 365, 829, 361, 29, 31, 854, 0, 0, 439, 0, 26, 0, 0, 0, 0, 0, 919,
	170, 0, 114, 224, 923, 0, 0, 0, 0, 0, 249, 449, 0, 196, 941, 0, 0, 0, 0, 0, 0, 0, 96, 263, 520, 0, 0, 581, 0, 0,
	431, 958, 0, 853, 0, 0, 0, 353, 0, 0, 0, 0, 0, 0, 168, 0, 0, 0, 0, 0, 149, 0, 0, 0, 0, 0, 0, 59, 497, 807, 0, 0,
	0, 0, 220, 0, 0, 0, 0, 0, 0, 338, 594, 0, 0, 0, 897, 0, 340, 460, 0, 0, 0, 564, 0, 0, 0, 0, 158, 512, 0, 0, 0,
	0, 0, 0, 437, 0, 693, 0, 0, 484, 0, 856, 887, 0, 116, 0, 477, 0, 0, 0, 0, 127, 0, 0, 0, 391, 373, 311, 706, 925,
	0, 420, 772, 15, 606, 516, 0, 193, 362, 0, 0, 0, 0, 0, 137, 352, 398, 0, 0, 0, 0, 0, 924, 689, 0, 117, 543, 0,
	0, 0, 180, 637, 0, 0, 0, 0, 304, 65, 0, 898, 0, 826, 0, 418, 0, 704, 0, 796, 0, 0, 0, 0, 135, 401, 822, 848,
	678, 917, 0, 828, 254, 830, 0, 71, 326, 422, 222, 503, 160, 602, 28, 173, 696, 943, 332, 0, 634, 0, 483, 0, 0,
	611, 0, 176, 904, 0, 0, 0, 0, 54, 0, 0, 228, 0, 642, 0, 260, 299, 901, 0, 0, 0, 346, 489, 804, 0, 0, 0, 0, 0, 0,
	0, 775, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 140, 51, 0, 0, 0, 800, 0, 0, 0, 0, 0, 0, 0, 0, 0, 419, 0, 0,
	0, 451, 868, 0, 0, 0, 0, 0, 640, 741, 0, 368, 758, 661, 95, 0, 0, 0, 850, 0, 251, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	563, 55, 380, 827, 165, 78, 378, 815, 181, 0, 0, 0, 452, 0, 949, 0, 0, 684, 0, 0, 0, 0, 939, 0, 0, 0, 584, 0, 0,
	0, 0, 0, 523, 185, 0, 0, 0, 0, 0, 727, 433, 809, 927, 248, 0, 0, 0, 138, 930, 262, 817, 871, 0, 480, 0, 0, 152,
	56, 367, 0, 148, 97, 0, 888, 0, 937, 62, 753, 0, 234, 132, 755, 836, 76, 288, 343, 424, 0, 478, 0, 724, 570,
	882, 0, 0, 0, 0, 308, 462, 702, 0, 0, 0, 0, 0, 297, 561, 0, 0, 0, 0, 0, 0, 0, 0, 813, 0, 236, 0, 184, 36, 199,
	0, 0, 423, 0, 253, 341, 0, 405, 0, 0,
};

static const char *const list_174[] = {
	"and", "or", "and also", "as well as", "followed by", "then", "and another", "and others", "and the", "or the",
	"another", "to",
};
static const uint16_t slots_174[] = {
	0, 0, 0, 0, 2, 12, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 9, 0, 11, 4, 6, 7, 0, 8, 0, 0, 0, 0, 5, 10,
};

static const char *const list_175[] = {
	"seems to be", "have been", "is", "was", "were", "are", "be", "been", "being", "became", "become", "becomes",
	"remains", "remained", "would be", "will be", "has been", "had been", "had become", "has become", "goes",
	"went", "ran", "runs",
};
static const uint16_t slots_175[] = {
	7, 0, 0, 8, 0, 0, 0, 0, 9, 11, 0, 15, 0, 6, 10, 0, 0, 0, 0, 0, 0, 3, 0, 2, 0, 0, 0, 21, 18, 0, 0, 17, 0, 12, 0,
	22, 14, 0, 0, 19, 0, 0, 13, 0, 5, 20, 0, 0, 0, 0, 4, 0, 0, 0, 23, 0, 0, 0, 0, 24, 0, 0, 1, 16,
};

static const char *const list_176[] = {
	"sign", "signs", "poster", "posters", "billboard", "billboards", "flyer", "flyers", "flier", "fliers",
	"leaflet", "leaflets", "sticker", "stickers", "flag", "flags", "badge", "badges", "message board", "mural",
	"murals", "stencil", "bedsheet", "bedsheets", "cardboard", "noticeboard", "tattoo", "pamphlet", "pamphlets",
};
static const uint16_t slots_176[] = {
	25, 26, 10, 20, 0, 9, 0, 0, 0, 0, 11, 29, 0, 0, 0, 0, 0, 18, 8, 0, 19, 7, 0, 15, 0, 0, 28, 0, 3, 13, 0, 0, 0, 0,
	0, 21, 1, 5, 24, 0, 0, 0, 0, 0, 16, 27, 0, 0, 0, 0, 0, 22, 0, 2, 6, 0, 17, 0, 0, 12, 0, 4, 14, 23,
};

static const char *const list_177[] = {
	"as", "while", "outside", "during", "when", "before", "after", "but", "although", "though", "because", "since",
	"until", "whereas", "if", "amid", "despite", "where", "than", "who", "whom",
};
static const uint16_t slots_177[] = {
	0, 0, 0, 0, 3, 0, 15, 21, 4, 7, 0, 0, 8, 1, 2, 13, 20, 0, 0, 9, 0, 0, 0, 0, 14, 5, 18, 11, 17, 12, 16, 19, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0,
};

static const char *const list_178[] = {
	"chant", "chants", "chanted", "chanting", "chorused", "chorusing", "cries of", "cry of", "shouts of",
	"shout of", "yells of", "roars of", "choruses of", "chorus of", "chants such as", "chanting slogans",
	"chanted slogans", "chant slogans", "shouting slogans", "shouted slogans", "shout slogans", "yelling slogans",
	"yelled slogans", "raised slogans", "raising slogans", "chanted slogans such as", "chanted slogans like",
	"chanted slogans including", "chanting slogans such as", "chanting slogans like", "chanting slogans including",
	"shouted slogans such as", "shouted slogans like", "shouted slogans including", "shouting slogans such as",
	"shouting slogans like", "shouting slogans including", "raised slogans such as", "raising slogans such as",
	"protest chants", "protest chant", "call-and-response",
};
static const uint16_t slots_178[] = {
	27, 0, 16, 0, 0, 0, 22, 0, 0, 0, 37, 39, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 34, 0, 0, 0, 0, 0, 21, 0, 0, 41, 17,
	0, 0, 7, 0, 3, 1, 0, 40, 0, 0, 9, 30, 0, 0, 20, 31, 28, 33, 0, 0, 0, 0, 0, 0, 0, 0, 2, 32, 0, 12, 0, 0, 0, 25,
	8, 18, 35, 0, 0, 19, 0, 0, 26, 0, 0, 0, 0, 11, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42, 0, 0, 0, 29, 0, 6, 0,
	0, 36, 0, 0, 0, 13, 0, 0, 0, 0, 0, 5, 0, 0, 0, 24, 10, 0, 0, 0, 0, 14, 23, 0, 38,
};

static const char *const list_179[] = {
	"crowd", "crowds", "protesters", "protestors", "protester group", "demonstrators", "marchers", "fans",
	"supporters", "activists", "people", "students", "workers", "strikers", "picketers", "residents", "villagers",
	"onlookers", "spectators", "audience", "attendees", "participants", "rioters", "mob", "campaigners", "teachers",
	"nurses", "doctors", "farmers", "women", "men", "youths", "youth", "children", "pupils", "kids", "masses",
	"thousands", "hundreds", "dozens", "scores", "tens of thousands", "hundreds of thousands", "loyalists",
	"opponents", "critics", "members", "delegates", "counter-protesters", "counterprotesters",
	"counter-demonstrators", "rallygoers", "rally-goers", "partygoers", "worshippers", "worshipers", "mourners",
	"migrants", "refugees", "employees", "staff", "unionists", "socialists", "nationalists", "separatists",
	"faithful", "stadium", "gallery", "galleries", "well-wishers", "revellers", "soldiers", "troops", "prisoners",
	"inmates", "democrats", "republicans", "opposition", "lawmakers", "lawyers", "journalists", "others", "many",
	"some", "hecklers", "group", "groups", "gang", "throng", "throngs", "chanting crowd", "crowd members",
	"backers", "fanatics", "ultras", "concertgoers", "parents", "citizens", "locals", "settlers", "militants",
	"rebels", "veterans", "believers", "pilgrims", "congregation", "schoolchildren", "fighters", "iranians",
	"palestinians", "israelis", "ukrainians", "russians", "turks", "kurds", "catalans", "scots", "americans",
	"germans", "muslims", "christians", "hindus", "dockers", "drivers", "miners", "pensioners", "passers-by",
	"passersby", "bystanders", "viewers", "players", "passengers", "guests", "stand", "stands", "terrace",
	"terraces", "the north stand", "bench", "benches", "conductors", "clerks", "marching band", "hardliners",
	"defenders", "devotees", "mps", "legislators", "senators", "councillors",
};
static const uint16_t slots_179[] = {
	0, 0, 137, 0, 35, 0, 0, 2, 0, 131, 0, 56, 85, 0, 0, 0, 47, 0, 41, 93, 138, 0, 101, 54, 0, 0, 43, 123, 0, 0, 0,
	0, 119, 0, 0, 0, 0, 103, 0, 0, 0, 55, 0, 0, 0, 0, 0, 0, 39, 0, 0, 0, 0, 0, 0, 0, 65, 32, 0, 0, 0, 68, 0, 141, 0,
	0, 0, 0, 0, 0, 0, 143, 115, 0, 0, 0, 0, 0, 1, 40, 71, 0, 0, 126, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 67, 0, 0,
	108, 57, 0, 0, 0, 110, 0, 150, 31, 0, 125, 0, 0, 0, 84, 0, 0, 0, 59, 80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 133, 0, 0,
	0, 102, 0, 0, 0, 3, 0, 0, 0, 86, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 74, 53, 106, 0, 27, 0, 96, 90, 0, 0, 99, 0, 0, 0,
	0, 0, 0, 0, 0, 116, 0, 0, 0, 0, 63, 0, 0, 72, 0, 0, 0, 0, 0, 0, 139, 0, 0, 0, 0, 146, 0, 21, 0, 0, 15, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 61, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 75, 0, 0, 0, 0, 0, 0, 0, 38, 94,
	66, 0, 0, 0, 0, 0, 33, 69, 70, 135, 142, 23, 78, 52, 107, 147, 64, 148, 0, 37, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 98,
	0, 0, 0, 0, 0, 0, 44, 17, 129, 26, 0, 6, 144, 60, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 134, 0, 0, 0, 0, 0, 0,
	46, 0, 0, 0, 0, 0, 0, 0, 0, 76, 0, 45, 114, 0, 0, 42, 0, 0, 122, 0, 0, 0, 0, 0, 0, 0, 9, 136, 127, 0, 0, 0, 112,
	0, 0, 0, 0, 0, 0, 0, 0, 120, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 140, 0, 0, 5, 117, 0, 0, 0,
	87, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 109, 0, 0, 0, 0, 0, 149, 22, 0, 0, 97, 0, 0, 0, 0,
	113, 0, 0, 0, 8, 0, 92, 0, 0, 0, 0, 0, 77, 14, 0, 0, 0, 73, 91, 83, 0, 118, 0, 79, 0, 0, 12, 0, 145, 13, 0, 0,
	0, 0, 51, 62, 28, 49, 111, 0, 0, 0, 0, 105, 19, 0, 0, 0, 0, 0, 0, 88, 0, 124, 0, 0, 0, 58, 0, 50, 0, 104, 81, 0,
	0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 89, 0, 48, 7, 0, 0, 0, 132, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0,
	100, 82, 29, 95, 24, 121, 130, 0, 25, 0, 0, 0, 0, 0, 0,
};

static const char *const list_180[] = {
	"chanted", "chanting", "chants", "chant", "slogan", "slogans", "banner", "banners", "placard", "placards",
	"motto", "graffiti", "hashtag", "held signs", "holding signs", "carrying signs", "carried signs",
	"signs reading", "sign reading", "signs that read", "sign that read", "signs saying", "a sign that said",
};
static const uint16_t slots_180[] = {
	0, 0, 20, 0, 6, 18, 0, 0, 19, 0, 0, 0, 0, 0, 0, 7, 10, 2, 0, 23, 0, 0, 15, 17, 0, 0, 0, 0, 14, 0, 16, 5, 22, 12,
	0, 21, 0, 0, 1, 4, 9, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 3, 0, 11, 0,
};

static const char *const list_181[] = {
	"t-shirt", "t-shirts", "tshirt", "tshirts", "t shirt", "t shirts", "tee-shirt", "tee-shirts", "shirt", "shirts",
	"sweatshirt", "sweatshirts", "sweater", "sweaters", "hoodie", "hoodies", "jersey", "jerseys", "cap", "caps",
	"hat", "hats", "baseball cap", "baseball caps", "beanie", "mask", "masks", "face mask", "face masks",
	"face covering", "armband", "armbands", "vest", "vests", "jacket", "jackets", "tote bag", "wristband",
	"wristbands", "bandana", "bandanas", "scarf", "scarves", "sash", "sashes", "helmet", "helmets", "apron",
};
static const uint16_t slots_181[] = {
	0, 0, 0, 9, 0, 0, 16, 43, 0, 0, 0, 0, 0, 11, 0, 0, 40, 0, 0, 0, 0, 29, 0, 0, 13, 37, 0, 0, 0, 0, 0, 32, 46, 0,
	24, 22, 45, 3, 1, 0, 0, 47, 0, 0, 6, 17, 0, 0, 0, 8, 0, 33, 0, 0, 31, 0, 0, 30, 0, 19, 0, 25, 42, 0, 34, 0, 21,
	44, 28, 39, 0, 0, 0, 0, 0, 48, 0, 0, 0, 2, 10, 15, 0, 0, 0, 0, 0, 5, 7, 20, 12, 35, 41, 0, 0, 38, 0, 0, 4, 0, 0,
	23, 0, 0, 0, 26, 0, 0, 0, 0, 27, 0, 0, 14, 0, 0, 0, 0, 0, 0, 36, 0, 18, 0, 0, 0, 0, 0,
};

static const char *const list_182[] = {
	"it", "one", "another", "this",
};
static const uint16_t slots_182[] = {
	1, 4, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
};

static const char *const list_183[] = {
	"embossed", "embossed with", "engraved", "emblazoned", "emblazoned with", "inscribed", "inscribed with",
	"embroidered", "embroidered with", "printed", "printed with", "written", "wrote", "lettered", "stencilled",
	"stenciled", "plastered", "plastered with", "adorned with", "decorated with", "painted", "etched", "stitched",
	"scrawled", "scribbled", "scrawled with", "emblazoned across", "emblazoned on", "projected",
};
static const uint16_t slots_183[] = {
	12, 2, 0, 0, 0, 23, 0, 0, 0, 10, 0, 0, 0, 0, 4, 0, 19, 0, 0, 11, 15, 3, 0, 27, 6, 9, 0, 0, 0, 0, 20, 0, 7, 0, 0,
	28, 14, 0, 0, 0, 0, 0, 0, 25, 0, 0, 0, 1, 0, 0, 16, 21, 24, 17, 5, 8, 13, 18, 26, 0, 0, 0, 22, 29,
};

static const char *const list_184[] = {
	"such as", "like", "including", "with", "that", "which", "who", "on it", "on which", "in which", "along with",
	"the words", "the word", "in english", "in spanish", "in arabic", "in farsi", "in russian", "in french",
	"in hebrew", "in hindi", "in unison", "repeatedly", "loudly", "out", "back", "e.g.", "together", "again",
	"namely", "on them", "on one side", "on one",
};
static const uint16_t slots_184[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 7, 10, 0, 0, 0, 33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 26, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 17, 28, 0, 0, 0, 0, 0, 2, 0, 0, 0, 11, 18, 13, 0, 0, 0, 0, 0, 0, 0, 0, 30, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 29, 3, 0, 31, 0, 0, 0, 1, 32, 0, 0, 0, 0, 0, 8, 12, 25, 0, 0, 6, 15, 23, 0, 0, 0, 0, 4,
	14, 19, 21, 0, 0, 0, 0, 0, 16, 0, 22, 0, 0, 0, 0, 20, 0, 27, 0, 0, 0, 0,
};

static const char *const list_185[] = {
	"slogan", "slogans", "motto", "mottos", "mottoes", "tagline", "taglines", "strapline", "straplines",
	"watchword", "watchwords", "catchphrase", "catchphrases", "rallying cry", "rallying cries", "rallying call",
	"battle cry", "battle cries", "war cry", "catchcry", "campaign slogan", "campaign slogans", "election slogan",
	"advertising slogan", "marketing slogan", "party slogan", "campaign motto", "campaign theme", "protest slogan",
	"protest slogans", "buzz phrase",
};
static const uint16_t slots_185[] = {
	9, 11, 15, 16, 2, 27, 0, 0, 0, 0, 0, 18, 30, 14, 28, 26, 0, 0, 0, 0, 23, 0, 0, 0, 0, 6, 29, 31, 0, 0, 7, 1, 0,
	0, 0, 21, 0, 0, 13, 25, 10, 0, 0, 17, 20, 0, 0, 0, 22, 12, 19, 8, 0, 0, 5, 4, 0, 0, 0, 0, 0, 24, 3, 0,
};

static const char *const list_186[] = {
	"under the banner", "under one banner", "under a single banner", "banner of", "flag of", "flags of",
	"board member", "board members", "cap of", "bags a", "bags two", "message to", "message from", "mask mandate",
	"mask mandates", "banner headline", "banner headlines", "star-spangled banner", "star spangled banner",
	"the star-spangled banner", "red banner", "order of the red banner", "banner year", "sign of", "signs of",
	"sign off", "sign up", "sign a", "sign the", "sign an", "sign on", "sign in", "to sign", "will sign",
	"sign language", "sign to", "sign his", "sign her", "sign their", "vital signs", "warning signs",
	"warning sign", "early signs", "early sign", "no sign", "no signs", "any sign", "first sign", "first signs",
	"clear sign", "peace sign", "good sign", "bad sign", "shows signs", "showing signs", "showed signs",
	"star sign", "signs point", "dollar sign", "under the banner of", "shout out", "shout-out", "shoutout",
	"cry out", "cries out", "crying out", "far cry", "read out", "a read", "play on words", "in other words",
	"the word", "words like", "in the words of", "people say", "they say", "button up", "cap on", "caps on",
	"price cap", "salary cap", "price caps", "record label", "top hat", "hat trick", "hat-trick", "gregorian chant",
	"gregorian chants", "monkey chants", "nhs badge", "bullet-proof vest", "bulletproof vest", "press pass",
	"blue line", "red line", "red lines", "front line", "front lines", "finish line", "on line", "bottom line",
	"time line", "spokespeople say", "bag of", "bags of", "pin on", "pin down", "flag up", "movie poster",
	"film poster", "movie posters", "film posters", "poster boy", "poster child", "flag carrier", "ice sheet",
	"balance sheet", "charge sheet", "song lyrics", "asked if", "asked about", "when asked", "called off",
	"called on", "call for", "called for", "calls for",
};
static const uint16_t slots_186[] = {
	0, 0, 0, 32, 0, 12, 104, 115, 123, 20, 0, 0, 59, 78, 89, 125, 3, 27, 43, 97, 105, 6, 73, 93, 46, 0, 0, 64, 0,
	41, 0, 0, 0, 0, 121, 54, 0, 0, 0, 0, 0, 10, 0, 0, 86, 0, 0, 0, 39, 0, 47, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 60, 0,
	29, 0, 0, 114, 0, 23, 36, 74, 58, 76, 0, 113, 0, 0, 0, 0, 82, 11, 26, 96, 90, 1, 13, 17, 22, 28, 52, 63, 69,
	101, 119, 15, 48, 122, 16, 83, 84, 0, 106, 0, 0, 0, 0, 0, 0, 0, 24, 85, 0, 110, 79, 55, 0, 0, 0, 0, 81, 5, 53,
	91, 65, 0, 0, 0, 0, 0, 0, 0, 0, 37, 109, 0, 0, 107, 0, 100, 0, 0, 0, 0, 126, 4, 103, 0, 50, 8, 44, 35, 117, 0,
	14, 66, 0, 0, 0, 0, 0, 0, 0, 120, 0, 9, 94, 67, 40, 80, 2, 95, 0, 0, 0, 0, 0, 108, 0, 0, 98, 0, 70, 77, 62, 0,
	112, 127, 30, 72, 99, 0, 0, 0, 0, 51, 116, 0, 92, 118, 0, 0, 19, 61, 124, 0, 33, 57, 102, 0, 71, 0, 0, 0, 31,
	111, 49, 18, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 87, 0, 0, 0, 0, 0, 0, 0, 7, 0, 68, 25, 34, 56, 75, 0, 0,
	0, 0, 0, 45, 42, 88, 0, 0,
};

static const char *const list_187[] = {
	"of",
};
static const uint16_t slots_187[] = {
	1, 0, 0, 0,
};

static const char *const list_188[] = {
	"he", "she", "i", "man", "woman", "boy", "girl", "gunman", "suspect", "attacker", "driver", "officer", "singer",
	"actor", "actress",
};
static const uint16_t slots_188[] = {
	0, 2, 0, 7, 3, 6, 0, 0, 15, 13, 0, 0, 0, 0, 9, 4, 8, 10, 0, 0, 0, 5, 1, 0, 0, 12, 14, 0, 0, 0, 0, 11,
};

static const char *const list_189[] = {
	"down with", "death to", "long live", "viva", "viva la", "vive", "hail", "glory to", "away with", "shame on",
	"shame on you", "no to", "yes to", "no more", "stop the", "stop", "free", "free the", "hands off",
	"justice for", "victory to", "up with", "out with", "say no to", "no war", "save the", "end the", "hail to",
	"god bless", "freedom for", "power to", "abolish", "defund", "kill the", "boycott", "glory for", "woe to",
	"peace to", "praise", "remember",
};
static const uint16_t slots_189[] = {
	18, 0, 2, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 29, 0, 0, 0, 0, 1, 0, 36, 15, 3, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 7, 19, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 37, 25, 0, 0, 0, 10, 13, 22, 0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 6,
	27, 30, 31, 35, 0, 0, 0, 0, 0, 8, 0, 23, 38, 12, 26, 0, 0, 0, 0, 0, 0, 17, 5, 20, 24, 0, 0, 0, 40, 0, 28, 16, 0,
	0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 33, 0, 32, 0, 9, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0,
};

static const char *const list_190[] = {
	"scrawled", "daubed", "sprayed", "spray-painted", "spray painted", "scribbled", "painted", "stencilled",
	"stenciled",
};
static const uint16_t slots_190[] = {
	0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 4, 7, 1, 8, 9, 0, 2, 0, 0, 3, 0, 0, 0, 0,
};

static const char *const list_191[] = {
	"protest", "protests", "protested", "protesting", "rally", "rallies", "rallied", "demonstration",
	"demonstrations", "demonstrated", "march", "marches", "marched", "marching", "protesters", "protestors",
	"demonstrators", "marchers", "strike", "strikes", "picket line", "picket lines", "sit-in", "vigil", "uprising",
	"parade", "activists", "campaigners", "procession", "riot", "riots", "picketed", "encampment", "walkout",
	"rallied outside", "solidarity",
};
static const uint16_t slots_191[] = {
	0, 0, 0, 0, 0, 0, 25, 0, 15, 0, 0, 0, 0, 9, 0, 6, 0, 0, 0, 0, 17, 29, 16, 22, 14, 23, 31, 0, 1, 0, 0, 33, 0, 21,
	0, 10, 0, 0, 7, 0, 26, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 24, 0, 0, 0, 0, 2, 0, 0, 32, 0, 0, 0, 0,
	35, 0, 0, 0, 0, 0, 0, 0, 3, 0, 19, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 4, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 30, 11, 13, 0, 0, 20, 34, 0, 5, 0, 28, 36, 0, 0, 0, 0, 0,
};

static const char *const list_192[] = {
	"read", "reads", "reading", "say", "says", "said", "saying", "state", "states", "stated", "stating", "declare",
	"declares", "declared", "declaring", "proclaim", "proclaims", "proclaimed", "proclaiming", "bear", "bears",
	"bearing", "bore", "display", "displays", "displaying", "displayed", "feature", "features", "featuring",
	"featured", "demand", "demands", "demanding", "demanded", "urge", "urging", "urged", "announcing", "that read",
	"which read", "that reads", "which reads", "that said", "which said", "that say", "which say", "that says",
	"calling for", "asking", "asked", "warning", "warned", "reminding", "that demanded", "telling", "screaming",
	"read simply", "reads simply",
};
static const uint16_t slots_192[] = {
	49, 58, 2, 0, 48, 12, 22, 0, 0, 0, 0, 0, 0, 39, 0, 0, 0, 0, 25, 34, 0, 24, 0, 43, 0, 0, 0, 31, 6, 57, 41, 46, 0,
	0, 36, 51, 19, 18, 37, 45, 0, 47, 0, 0, 0, 0, 0, 0, 0, 42, 38, 14, 16, 44, 0, 33, 0, 0, 0, 0, 0, 28, 32, 35, 56,
	0, 13, 0, 0, 1, 17, 0, 53, 0, 29, 0, 0, 0, 50, 0, 54, 0, 0, 20, 23, 0, 10, 0, 40, 59, 0, 0, 27, 0, 55, 9, 4, 11,
	21, 0, 0, 0, 0, 0, 7, 5, 0, 26, 0, 0, 0, 52, 0, 0, 0, 0, 0, 0, 8, 30, 0, 0, 0, 3, 0, 0, 15, 0,
};

static const char *const list_193[] = {
	"said", "says", "say", "saying", "told", "added", "tweeted", "wrote", "asked", "replied", "warned", "insisted",
	"joked", "declared", "explained", "argued", "claimed", "called", "calls", "described", "dubbed", "branded",
	"posted", "captioned", "continued", "noted", "stated", "recalled", "quipped", "accused", "accusing",
};
static const uint16_t slots_193[] = {
	18, 0, 0, 0, 0, 0, 13, 23, 11, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 27, 16, 21, 0, 0, 26, 1, 30, 0, 0, 3, 25,
	0, 9, 20, 6, 0, 0, 4, 2, 0, 0, 24, 0, 17, 19, 0, 28, 0, 14, 5, 12, 8, 10, 22, 29, 31, 7, 0, 0, 0, 0,
};

static const char *const list_194[] = {
	"shout", "shouts", "shouted", "shouting", "yell", "yells", "yelled", "yelling", "scream", "screamed",
	"screaming", "roared", "roaring", "bellowed", "bellowing", "cried", "hollered", "hollering", "booed", "heckled",
	"jeered", "jeering", "answered with", "roared back", "shouted back", "replied in chorus",
};
static const uint16_t slots_194[] = {
	0, 20, 7, 2, 5, 13, 19, 25, 0, 0, 0, 0, 0, 10, 0, 0, 6, 0, 0, 0, 0, 8, 17, 0, 0, 0, 0, 0, 9, 11, 0, 0, 0, 18, 1,
	0, 12, 0, 23, 14, 24, 0, 15, 16, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 22, 0, 0, 0, 26, 4, 21,
};

static const char *const list_195[] = {
	"banner", "banners", "placard", "placards", "protest sign", "protest signs", "rally sign", "picket sign",
	"picket signs", "cardboard sign", "cardboard signs", "handmade sign", "handmade signs", "handwritten sign",
	"handwritten signs", "homemade sign", "homemade signs", "hand-painted sign", "hand-painted signs", "lawn sign",
	"lawn signs", "yard sign", "yard signs", "held signs", "holding signs", "carrying signs", "carried signs",
	"waving signs", "waved signs", "hold signs", "hold up signs", "held up signs", "holding up signs",
	"held a sign", "holding a sign", "carried a sign", "carrying a sign", "held up a sign", "holding up a sign",
	"bumper sticker", "bumper stickers", "picket", "pickets",
};
static const uint16_t slots_195[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 1, 0, 0, 6, 0, 0, 5, 8, 25, 16, 27, 38, 13, 0, 0, 26, 34, 0, 0, 0,
	33, 0, 0, 3, 0, 0, 42, 12, 0, 14, 21, 43, 0, 0, 0, 19, 0, 2, 7, 18, 0, 0, 0, 0, 31, 0, 40, 0, 0, 37, 0, 0, 11,
	39, 0, 22, 0, 0, 0, 41, 0, 20, 0, 0, 4, 0, 0, 0, 0, 0, 0, 29, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 10, 0, 0, 32, 0,
	0, 35, 0, 0, 0, 0, 0, 0, 23, 36, 17, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 30, 9,
};

static const char *const list_196[] = {
	"sing", "sang", "sung", "singing", "sings",
};
static const uint16_t slots_196[] = {
	0, 0, 3, 4, 0, 0, 2, 5, 0, 0, 0, 0, 0, 0, 1, 0,
};

static const char *const list_197[] = {
	"a", "an", "the", "of", "and", "or", "to", "in", "on", "for", "not", "no", "is", "are", "with", "at", "by",
	"we", "you", "my", "our", "your", "it", "its", "be", "from", "but",
};
static const uint16_t slots_197[] = {
	25, 0, 0, 0, 6, 0, 0, 0, 16, 0, 11, 0, 27, 14, 0, 0, 9, 10, 23, 20, 17, 13, 0, 0, 0, 24, 0, 0, 3, 19, 8, 0, 0,
	0, 0, 0, 7, 0, 2, 5, 4, 15, 18, 22, 1, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 21, 12, 0, 0, 0, 0, 0,
};

static const char *const list_198[] = {
	"hashtag", "hashtags", "hash tag", "hash tags", "hash-tag",
};
static const uint16_t slots_198[] = {
	0, 3, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 2, 5, 0, 0,
};

static const char *const list_199[] = {
	"matter", "matters", "now", "out", "mustgo", "mustfall", "go", "fall", "lives", "resist", "strong", "too", "up",
	"again", "together", "free", "home", "safe", "down", "justice", "firstever", "denied", "never", "vote",
	"resign",
};
static const uint16_t slots_199[] = {
	0, 2, 0, 0, 0, 0, 0, 0, 0, 23, 0, 7, 0, 0, 17, 14, 0, 6, 12, 0, 9, 19, 24, 10, 18, 21, 0, 16, 0, 0, 0, 4, 8, 13,
	20, 25, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 5, 3, 22, 0, 11, 0, 0, 0, 0, 0,
};

static const char *const list_200[] = {
	"ad", "ads", "sponsored", "gifted", "freebie", "spon", "tbt", "throwbackthursday", "ootd", "love", "blessed",
	"repost", "nofilter", "instagood", "foodporn", "girldad", "goals", "selfie", "motivationmonday",
	"mondaymotivation", "fbf", "wcw", "mcm", "photooftheday", "giveaway", "win", "competition", "breaking", "live",
	"news", "watch", "icymi",
};
static const uint16_t slots_200[] = {
	0, 0, 0, 9, 23, 0, 0, 0, 0, 5, 8, 0, 0, 18, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 22, 31, 0, 0, 15, 0, 4, 29, 0, 2, 0, 0, 13, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 21, 24,
	30, 0, 19, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 32, 0, 1, 11, 16, 26, 0, 0, 0, 17, 0, 20, 0, 0, 0, 7, 0, 0, 0,
	0, 0, 0, 0, 14, 25, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0,
};

static const char *const list_201[] = {
	"stop", "save", "free", "justice", "no", "not", "end", "defund", "abolish", "boycott", "cancel", "we", "stand",
	"standwith", "fight", "remember", "bring", "bringback", "pray", "prayfor", "jesuis", "yes", "vote", "resign",
	"arrest", "release", "impeach", "hands", "handsoff", "keep", "reopen", "open", "lock", "lockher", "sack",
	"fire", "protect", "support", "believe", "say", "sayhername", "sayhisname", "never", "neveragain", "ban",
	"black", "blacklives", "metoo", "timesup", "make", "stay", "take", "build", "drain", "put", "let", "dont",
};
static const uint16_t slots_201[] = {
	0, 0, 0, 0, 0, 0, 45, 0, 0, 43, 6, 17, 37, 0, 57, 0, 22, 19, 49, 0, 0, 23, 0, 47, 0, 54, 0, 11, 27, 0, 0, 0, 51,
	24, 0, 13, 46, 53, 0, 0, 0, 12, 7, 14, 28, 34, 29, 50, 0, 0, 0, 42, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0,
	33, 0, 18, 0, 0, 10, 2, 15, 30, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 52, 0, 31, 36, 0, 3, 0, 0, 0, 0, 40, 0, 4, 16,
	0, 1, 0, 48, 38, 0, 0, 0, 41, 0, 55, 0, 0, 8, 0, 9, 20, 0, 0, 0, 25, 0, 5, 44, 56, 0, 26, 39,
};

static const char *const list_202[] = {
	"they", "everyone", "everybody",
};
static const uint16_t slots_202[] = {
	2, 3, 0, 0, 0, 0, 0, 1,
};

static const char *const list_203[] = {
	"under", "beneath", "under the", "under a", "under one", "under its", "under their",
};
static const uint16_t slots_203[] = {
	0, 0, 3, 4, 0, 5, 0, 0, 2, 7, 0, 6, 0, 1, 0, 0,
};

static const char *const list_204[] = {
	"graffiti", "graffito", "spray-painted", "spray painted", "spray-painting", "daubed", "daubing", "sprayed",
	"graffitied",
};
static const uint16_t slots_204[] = {
	0, 1, 0, 4, 0, 5, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 6, 9, 0, 8, 0, 0, 0, 7,
};

static const char *const list_205[] = {
	"words", "word", "message", "messages", "phrase", "phrases", "legend", "inscription", "lettering", "text",
	"sayings", "the words", "the message", "the phrase", "line", "lines", "lyrics",
};
static const uint16_t slots_205[] = {
	0, 11, 0, 9, 0, 0, 0, 0, 5, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 6, 0, 0,
	3, 7, 17, 15, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 8, 0, 0, 0, 0, 0, 16, 2, 10, 0,
};

static const char *const list_206[] = {
	"according to", "in the words of", "in the view of", "in the opinion of", "per", "quoting", "citing",
	"in the eyes of", "as per", "as told to", "as quoted by", "as reported by",
};
static const uint16_t slots_206[] = {
	6, 0, 8, 10, 1, 2, 5, 0, 0, 7, 0, 0, 11, 12, 0, 0, 4, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 3, 0, 0, 0, 0,
};

static const char *const list_207[] = {
	"statement", "remark", "remarks", "comment", "comments", "speech", "letter", "email", "e-mail", "tweet",
	"message", "post", "interview", "note", "memo", "report", "article", "question", "answer", "reply", "response",
	"claim", "assertion", "claims", "argument", "allegation", "allegations", "announcement", "complaint",
	"complaints", "criticism", "warning", "suggestion", "belief", "hope", "fear", "view", "concern", "concerns",
	"promise", "pledge", "threat", "accusation", "accusations", "testimony", "admission", "acknowledgment",
	"insistence", "contention", "prediction", "conclusion", "declaration", "denial", "proposal", "demand",
	"request", "call", "quote", "quotes", "words", "idea", "notion", "assertions", "contentions", "predictions",
	"suggestions", "warnings", "promises", "pledges", "threats", "beliefs", "hopes", "fears", "doubts", "suspicion",
	"suspicions", "speculation", "rumors", "rumours", "reports", "conclusions", "evidence", "assurance",
	"assurances", "recommendation", "recommendations",
};
static const uint16_t slots_207[] = {
	39, 0, 0, 0, 62, 0, 0, 36, 81, 0, 53, 0, 0, 33, 0, 0, 9, 0, 0, 0, 24, 75, 1, 6, 35, 79, 28, 83, 0, 64, 0, 0, 0,
	0, 48, 68, 50, 76, 82, 20, 0, 0, 0, 0, 59, 45, 85, 0, 34, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0, 43, 0, 14, 0, 0, 0, 0,
	40, 15, 0, 18, 0, 12, 78, 80, 0, 0, 0, 0, 51, 23, 0, 0, 0, 0, 0, 0, 0, 0, 44, 17, 66, 69, 0, 7, 4, 0, 0, 0, 0,
	0, 0, 0, 0, 86, 0, 0, 0, 0, 72, 0, 27, 22, 0, 0, 0, 38, 63, 0, 0, 0, 0, 71, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	46, 0, 0, 0, 60, 0, 0, 0, 0, 0, 41, 2, 0, 0, 13, 67, 70, 0, 0, 0, 61, 0, 73, 0, 0, 54, 0, 42, 0, 0, 0, 0, 0, 0,
	0, 57, 0, 30, 0, 0, 0, 0, 0, 0, 56, 52, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 55, 0, 0, 0, 0, 0, 0, 0, 3, 8, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 74, 0, 0, 0, 0, 5, 58, 0, 0, 0, 0, 0, 21, 19, 0, 0, 0, 0, 11, 0, 0, 0, 47, 26, 10, 16, 77, 0,
	0, 32, 31, 0, 0, 0, 0, 65, 0, 0, 37, 0, 29, 0, 49, 0, 0, 84,
};

static const char *const list_208[] = {
	"say", "says", "said", "tell", "tells", "told", "write", "writes", "wrote", "written", "add", "adds", "added",
	"continue", "continues", "continued", "ask", "asks", "asked", "declare", "declares", "declared", "conclude",
	"concludes", "concluded", "respond", "responds", "responded", "reply", "replies", "replied", "recall",
	"recalls", "recalled", "state", "states", "stated", "explain", "explains", "explained", "argue", "argues",
	"argued", "note", "notes", "noted", "tweet", "tweets", "tweeted", "insist", "insists", "insisted", "warn",
	"warns", "warned", "admit", "admits", "admitted", "quip", "quips", "quipped", "joke", "jokes", "joked",
	"observe", "observes", "observed", "remark", "remarks", "remarked", "announce", "announces", "announced",
	"report", "reports", "reported", "comment", "comments", "commented", "answer", "answers", "answered", "assert",
	"asserts", "asserted", "claim", "claims", "claimed", "maintain", "maintains", "maintained", "confirm",
	"confirms", "confirmed", "acknowledge", "acknowledges", "acknowledged", "concede", "concedes", "conceded",
	"suggest", "suggests", "suggested", "stress", "stresses", "stressed", "emphasize", "emphasizes", "emphasized",
	"emphasise", "emphasises", "emphasised", "lament", "laments", "lamented", "exclaim", "exclaims", "exclaimed",
	"shout", "shouts", "shouted", "cry", "cries", "cried", "whisper", "whispers", "whispered", "mutter", "mutters",
	"muttered", "murmur", "murmurs", "murmured", "yell", "yells", "yelled", "scream", "screams", "screamed",
	"predict", "predicts", "predicted", "testify", "testifies", "testified", "retort", "retorts", "retorted",
	"counter", "counters", "countered", "boast", "boasts", "boasted", "complain", "complains", "complained",
	"caution", "cautions", "cautioned", "advise", "advises", "advised", "urge", "urges", "urged", "interject",
	"interjects", "interjected", "opine", "opines", "opined", "muse", "muses", "mused", "reiterate", "reiterates",
	"reiterated", "repeat", "repeats", "repeated", "point out", "points out", "pointed out", "proclaim",
	"proclaims", "proclaimed", "profess", "professes", "professed", "pledge", "pledges", "pledged", "promise",
	"promises", "promised", "vow", "vows", "vowed", "swear", "swears", "swore", "sworn", "contend", "contends",
	"contended", "allege", "alleges", "alleged", "charge", "charges", "charged", "recount", "recounts", "recounted",
	"reveal", "reveals", "revealed", "disclose", "discloses", "disclosed", "deny", "denies", "denied", "apologize",
	"apologizes", "apologized", "apologise", "apologises", "apologised", "agree", "agrees", "agreed", "texted",
	"posted", "emailed", "blogged", "inquire", "inquires", "inquired", "enquire", "enquires", "enquired", "query",
	"queries", "queried", "wonder", "wonders", "wondered", "plead", "pleads", "pleaded", "beg", "begs", "beged",
	"demand", "demands", "demanded", "order", "orders", "ordered", "command", "commands", "commanded", "implore",
	"implores", "implored", "beseech", "beseeches", "beseeched", "reflect", "reflects", "reflected", "reason",
	"reasons", "reasoned", "relate", "relates", "related", "remember", "remembers", "remembered", "reassure",
	"reassures", "reassured", "assure", "assures", "assured", "inform", "informs", "informed", "snap", "snaps",
	"snapped", "growl", "growls", "growled", "grumble", "grumbles", "grumbled", "groan", "groans", "groaned",
	"moan", "moans", "moaned", "sigh", "sighs", "sighed", "sob", "sobs", "sobbed", "sneer", "sneers", "sneered",
	"scoff", "scoffs", "scoffed", "laugh", "laughs", "laughed", "chuckle", "chuckles", "chuckled", "giggle",
	"giggles", "giggled", "grin", "grins", "grinned", "gasp", "gasps", "gasped", "stammer", "stammers", "stammered",
	"stutter", "stutters", "stuttered", "bark", "barks", "barked", "bellow", "bellows", "bellowed", "roar", "roars",
	"roared", "thunder", "thunders", "thundered", "rejoin", "rejoins", "rejoined", "interrupt", "interrupts",
	"interrupted", "interpose", "interposes", "interposed", "protest", "protests", "protested", "object", "objects",
	"objected", "persist", "persists", "persisted", "venture", "ventures", "ventured", "volunteer", "volunteers",
	"volunteered", "hiss", "hisses", "hissed", "croak", "croaks", "croaked", "drawl", "drawls", "drawled", "mumble",
	"mumbles", "mumbled", "blurt", "blurts", "blurted", "echo", "echos", "echoed", "affirm", "affirms", "affirmed",
	"attest", "attests", "attested", "clarify", "clarifies", "clarified", "elaborate", "elaborates", "elaborated",
	"enthuse", "enthuses", "enthused", "gush", "gushes", "gushed", "fume", "fumes", "fumed", "rage", "rages",
	"raged", "read out", "reads out", "hint", "hints", "hinted", "intone", "intones", "intoned", "scold", "scolds",
	"scolded", "chide", "chides", "chided", "rebuke", "rebukes", "rebuked", "remind", "reminds", "reminded",
	"scribble", "scribbles", "scribbled", "begin", "begins", "began", "begun", "return", "returns", "returned",
	"tease", "teases", "teased", "resume", "resumes", "resumed", "pursue", "pursues", "pursued", "assent",
	"assents", "assented", "remonstrate", "remonstrates", "remonstrated", "soliloquize", "soliloquizes",
	"soliloquized", "drone", "drones", "droned", "purr", "purrs", "purred", "coo", "coos", "cooed", "pant", "pants",
	"panted", "wheeze", "wheezes", "wheezed", "squeak", "squeaks", "squeaked", "squeal", "squeals", "squealed",
	"shriek", "shrieks", "shrieked", "howl", "howls", "howled", "bawl", "bawls", "bawled", "rumble", "rumbles",
	"rumbled", "chirp", "chirps", "chirped", "wail", "wails", "wailed", "whimper", "whimpers", "whimpered", "whine",
	"whines", "whined", "bluster", "blusters", "blustered", "react", "reacts", "reacted", "retaliate", "retaliates",
	"retaliated", "cut in", "cuts in", "burst out", "bursts out", "bursted out", "break in", "breaks in",
	"breaked in", "chime in", "chimes in", "chimed in", "put it", "puts it", "go on to say", "goes on to say",
	"went on to say", "gone on to say", "go on", "goes on", "went on", "gone on", "shoot back", "shoots back",
	"shot back", "fire back", "fires back", "fired back", "hit back", "hits back", "hited back", "sum up",
	"sums up", "summed up", "speak up", "speaks up", "spoke up", "spoken up", "spell out", "spells out",
	"spelled out", "lash out", "lashes out", "lashed out", "tell reporters", "tells reporters", "told reporters",
	"begin by saying", "begins by saying", "began by saying", "begun by saying", "read", "reads",
};
static const uint16_t slots_208[] = {
	424, 0, 102, 0, 0, 0, 251, 0, 0, 0, 0, 0, 510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46, 193, 0, 0, 0, 0, 0,
	0, 19, 195, 348, 0, 0, 289, 375, 179, 569, 0, 0, 0, 0, 0, 0, 0, 205, 127, 384, 112, 0, 0, 422, 0, 0, 0, 0, 0, 0,
	0, 0, 429, 245, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 465, 410, 0, 542, 0, 0, 0, 0, 0, 0, 452, 0, 0, 0, 115, 0,
	67, 0, 0, 0, 0, 158, 0, 0, 0, 0, 365, 0, 50, 0, 86, 506, 0, 0, 0, 93, 0, 224, 0, 0, 0, 0, 49, 0, 0, 215, 307,
	447, 503, 0, 165, 0, 0, 0, 0, 0, 0, 414, 0, 524, 323, 0, 0, 191, 232, 349, 0, 0, 15, 0, 259, 84, 306, 0, 0, 0,
	547, 82, 0, 0, 0, 0, 0, 0, 550, 0, 0, 23, 0, 271, 0, 0, 0, 0, 0, 0, 0, 0, 0, 52, 496, 0, 0, 417, 171, 439, 0, 0,
	362, 0, 146, 10, 24, 240, 338, 66, 0, 0, 0, 0, 0, 0, 0, 0, 363, 0, 0, 0, 0, 0, 0, 0, 182, 110, 392, 0, 0, 0, 0,
	0, 0, 275, 0, 0, 0, 507, 340, 0, 0, 183, 0, 70, 0, 0, 0, 0, 438, 0, 0, 316, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 189,
	0, 0, 528, 305, 0, 0, 0, 0, 0, 12, 0, 0, 0, 41, 0, 395, 0, 0, 549, 159, 0, 0, 0, 0, 98, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 25, 147, 300, 0, 0, 0, 155, 0, 322, 209, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 123, 249,
	175, 0, 197, 332, 0, 194, 0, 0, 101, 497, 0, 55, 475, 178, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 122,
	0, 0, 0, 79, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 169, 0, 6, 0, 0, 0, 0, 0, 0, 0, 488, 0, 148,
	511, 0, 0, 295, 0, 500, 0, 64, 0, 543, 0, 0, 0, 0, 0, 0, 0, 0, 436, 0, 0, 0, 0, 0, 485, 0, 0, 0, 0, 0, 292, 0,
	0, 0, 0, 119, 411, 471, 0, 0, 0, 376, 0, 293, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 420, 0, 126, 383, 0, 0,
	256, 0, 0, 0, 0, 0, 81, 0, 241, 0, 0, 432, 0, 0, 0, 0, 0, 0, 216, 0, 0, 297, 0, 0, 261, 0, 0, 0, 0, 153, 413, 0,
	0, 80, 329, 0, 254, 280, 0, 91, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 418, 0, 0, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0, 0, 0,
	96, 0, 0, 0, 559, 90, 243, 0, 0, 353, 0, 0, 0, 0, 0, 212, 0, 0, 17, 535, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 484, 0,
	0, 0, 342, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 401, 0, 468, 0, 315, 0, 0, 0, 0, 0, 0, 279, 0, 0, 273, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 236, 0, 0, 0, 0, 0, 494, 0, 0, 0, 0, 131, 0, 0, 0, 0, 0, 339, 0, 0, 380, 207, 0, 0, 0, 0, 0, 0,
	0, 60, 0, 233, 0, 0, 502, 0, 71, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 442, 552, 0, 0, 0, 0, 0, 441, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 454, 135, 421, 204, 57, 0, 0, 0, 0, 0, 0, 0, 177, 248, 0, 0, 499, 0, 0, 0,
	0, 198, 0, 54, 343, 0, 0, 220, 419, 397, 0, 0, 0, 341, 0, 262, 22, 455, 0, 0, 0, 0, 0, 0, 0, 0, 0, 565, 0, 0, 0,
	0, 264, 0, 0, 443, 0, 0, 270, 0, 0, 0, 0, 0, 0, 372, 0, 0, 328, 0, 0, 0, 78, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 53, 0, 0, 0, 393, 35, 561, 0, 478, 0, 0, 0, 39, 515, 0, 0, 161, 336, 0,
	116, 0, 0, 0, 0, 0, 0, 107, 541, 556, 42, 267, 0, 0, 0, 0, 464, 0, 423, 0, 0, 0, 0, 0, 0, 0, 0, 486, 0, 0, 164,
	0, 568, 0, 26, 0, 0, 378, 0, 0, 269, 0, 0, 0, 0, 0, 226, 167, 0, 0, 31, 459, 0, 0, 0, 0, 0, 0, 0, 0, 0, 144, 0,
	0, 0, 0, 0, 0, 75, 0, 534, 0, 0, 129, 0, 0, 100, 0, 0, 0, 0, 0, 0, 434, 0, 0, 0, 0, 38, 514, 113, 0, 562, 0, 0,
	0, 0, 522, 0, 222, 228, 286, 451, 0, 0, 0, 0, 0, 0, 210, 56, 0, 544, 0, 312, 0, 0, 314, 0, 0, 172, 0, 0, 0, 0,
	229, 287, 0, 0, 0, 132, 0, 0, 0, 0, 173, 377, 0, 0, 0, 0, 0, 0, 0, 370, 0, 0, 0, 0, 217, 0, 0, 0, 0, 558, 0,
	325, 0, 0, 505, 145, 253, 0, 28, 0, 0, 0, 529, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 142, 0, 0, 0, 111,
	0, 0, 21, 369, 0, 570, 350, 0, 0, 0, 0, 0, 458, 0, 0, 0, 0, 250, 431, 0, 0, 0, 37, 333, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 230, 288, 0, 0, 0, 504, 152, 412, 128, 125, 382, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 221, 0, 0, 0,
	223, 0, 0, 0, 120, 0, 0, 374, 554, 203, 105, 73, 335, 0, 379, 94, 0, 0, 0, 0, 0, 87, 0, 0, 0, 0, 387, 0, 180, 0,
	0, 553, 0, 0, 0, 0, 0, 0, 0, 211, 0, 252, 202, 0, 0, 482, 0, 88, 310, 0, 400, 0, 285, 0, 0, 407, 0, 0, 0, 0, 0,
	0, 44, 0, 0, 0, 0, 0, 0, 0, 0, 62, 467, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 117, 0, 0, 324, 0, 533, 0, 137,
	0, 77, 0, 16, 0, 301, 0, 0, 0, 0, 0, 0, 0, 0, 0, 106, 0, 0, 0, 170, 0, 492, 0, 0, 0, 162, 61, 308, 425, 493, 83,
	154, 0, 0, 0, 0, 0, 136, 227, 367, 391, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 448, 473, 0, 0, 0, 0, 0, 0, 0, 0,
	566, 219, 0, 0, 563, 0, 0, 206, 0, 371, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 364, 0, 0,
	557, 319, 258, 0, 406, 0, 0, 0, 186, 235, 0, 0, 477, 545, 0, 0, 0, 0, 0, 0, 567, 0, 0, 311, 0, 0, 0, 0, 0, 520,
	0, 0, 346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 351, 462, 0, 74, 188, 416, 536, 0, 276, 0, 0, 0, 0, 390, 0, 457, 208,
	0, 85, 0, 0, 0, 0, 0, 334, 354, 0, 298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40, 398, 516, 0, 0, 238, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3, 0, 0, 0, 0, 0, 0, 430, 0, 99, 266, 480, 0, 326, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 437, 0, 0,
	0, 0, 0, 234, 0, 0, 284, 134, 0, 0, 0, 0, 0, 0, 0, 0, 103, 461, 0, 344, 355, 0, 0, 0, 0, 0, 294, 331, 0, 192, 0,
	72, 0, 0, 501, 0, 0, 359, 0, 0, 539, 0, 0, 525, 0, 0, 0, 396, 0, 0, 0, 463, 0, 0, 0, 0, 89, 118, 0, 460, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 59, 58, 0, 0, 0, 0, 0, 0, 0, 0, 327, 143, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272, 0,
	399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 291, 0, 0, 255, 0, 0, 450, 32, 34, 0, 303, 0, 0, 523, 257, 0, 0, 0, 181,
	0, 0, 0, 0, 168, 0, 546, 0, 360, 0, 0, 0, 358, 0, 0, 0, 0, 0, 0, 0, 368, 0, 0, 263, 0, 0, 0, 0, 0, 0, 394, 48,
	0, 130, 0, 0, 0, 0, 0, 244, 0, 0, 551, 0, 108, 0, 347, 0, 0, 0, 548, 0, 526, 0, 0, 0, 0, 427, 0, 0, 402, 0, 201,
	403, 0, 138, 199, 0, 0, 0, 0, 5, 0, 20, 0, 0, 0, 0, 0, 0, 0, 139, 0, 0, 0, 466, 0, 0, 0, 0, 304, 0, 0, 274, 356,
	141, 361, 0, 0, 0, 0, 0, 0, 149, 214, 446, 0, 29, 0, 0, 140, 0, 0, 200, 0, 0, 313, 0, 0, 490, 0, 97, 0, 0, 0,
	317, 474, 0, 537, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 517, 527, 0, 366, 0, 0, 0, 92, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1, 0, 0, 296, 0, 0, 0, 487, 530, 0, 0, 0, 0, 278, 0, 0, 0, 265, 0, 95, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 309, 0, 0, 0, 0, 388, 283, 0, 0, 0, 560, 0, 0, 0, 0, 0, 521, 0, 0, 0, 0, 0, 0, 0, 43, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 133, 0, 0, 404, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 495, 320, 435, 0, 0, 157, 0, 0, 0,
	30, 491, 0, 0, 302, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0, 0, 27, 0, 0, 196, 0, 0, 389, 0, 481, 0, 0, 0, 0, 386, 0, 0,
	65, 0, 518, 0, 0, 0, 13, 489, 0, 0, 0, 0, 0, 260, 0, 0, 0, 0, 0, 246, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0,
	352, 0, 0, 0, 0, 0, 330, 0, 0, 0, 453, 0, 415, 0, 0, 0, 0, 0, 0, 0, 0, 0, 483, 0, 0, 0, 0, 156, 0, 0, 0, 0, 508,
	0, 0, 0, 426, 0, 0, 345, 0, 0, 0, 0, 0, 564, 0, 0, 0, 0, 166, 282, 185, 225, 470, 0, 0, 0, 51, 444, 184, 0, 479,
	0, 0, 290, 0, 231, 281, 519, 0, 385, 268, 0, 0, 0, 0, 0, 0, 0, 299, 357, 532, 0, 381, 0, 0, 0, 555, 0, 0, 0, 7,
	0, 0, 36, 0, 0, 151, 0, 0, 104, 0, 0, 174, 0, 0, 0, 0, 0, 0, 63, 498, 0, 0, 237, 0, 0, 0, 512, 0, 0, 0, 0, 0, 0,
	0, 513, 0, 0, 571, 0, 0, 0, 0, 0, 0, 0, 0, 0, 277, 0, 0, 0, 0, 0, 409, 469, 0, 428, 0, 531, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 4, 0, 0, 187, 0, 0, 0, 509, 76, 176, 190, 247, 440, 538, 0, 0, 0, 239, 0, 0, 0, 0, 472, 0, 405, 0, 0,
	109, 0, 213, 321, 408, 445, 540, 0, 0, 69, 449, 0, 0, 0, 0, 0, 0, 433, 0, 0, 218, 373, 0, 0, 0, 337, 114, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 476, 0, 0, 0, 0, 0, 160, 0, 2, 47, 124, 0, 0, 0, 242, 150, 318, 456, 121, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 163,
};

static const char *const list_209[] = {
	"tell", "tells", "told", "telling", "assure", "assures", "assured", "assuring", "inform", "informs", "informed",
	"informing", "remind", "reminds", "reminded", "reminding", "warn", "warns", "warned", "warning",
};
static const uint16_t slots_209[] = {
	0, 6, 10, 2, 8, 0, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0, 16, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 1, 0,
	7, 0, 18, 0, 5, 9, 11, 0, 0, 0, 0, 20, 0, 17, 0, 0, 3, 0, 0, 0, 13, 15, 0, 0, 0, 0, 4, 0,
};

static const char *const list_210[] = {
	"word", "words", "term", "terms", "phrase", "phrases", "expression", "so-called", "verb", "noun", "adjective",
	"letter",
};
static const uint16_t slots_210[] = {
	9, 6, 0, 8, 0, 0, 0, 0, 5, 10, 2, 7, 4, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 3, 0, 0, 0, 0, 0, 1, 12, 0,
};

static const char *const list_211[] = {
	"that", "whether", "if", "why", "how", "what",
};
static const uint16_t slots_211[] = {
	0, 0, 2, 0, 0, 0, 3, 0, 0, 4, 0, 0, 1, 5, 0, 6,
};

static const char *const list_212[] = {
	"wrote", "written", "add", "continue", "continues", "concludes", "respond", "responded", "state", "states",
	"tweet", "tweets", "remarks", "reports", "comments", "answer", "answers", "answered", "maintains", "stress",
	"cry", "boasted", "cautions", "advised", "pledges", "pledged", "charges", "disclose", "emailed", "pleaded",
	"order", "reflect", "reflects", "reflected", "reason", "reasons", "relate", "related", "remembers", "laughed",
	"interrupted", "protest", "protests", "volunteer", "rebuke", "rebuked", "begin", "began", "begun", "return",
	"returns", "returned", "pursue", "rumbled", "chimed in", "put it", "read", "believed", "wanted", "expects",
	"fears", "feels", "known", "doubted", "projects", "find", "understands", "determine", "rules", "judge",
	"judges", "require", "requires", "required", "declines", "dispute", "accuses", "attack", "attacks", "support",
	"back", "backed", "favor", "favors", "defend", "advocate", "advocates", "advocated", "quoted", "reference",
	"address", "addressed", "questions", "challenge", "challenges", "challenged", "intended", "plan", "planned",
	"aims", "aimed", "love", "hate", "hates", "dislike", "like", "liked", "encourage", "press", "push", "lobbied",
	"signal", "demonstrated", "prove", "present", "paints", "painted", "cast", "characterized", "compared", "saw",
	"view", "views", "call", "name", "names", "named", "term", "terms", "deemed", "sign", "signs", "signed",
	"approved", "accepted", "allow", "allowed", "ban", "bans", "forbid", "instructed", "direct", "directed",
	"mandate", "mandated", "dream", "embrace", "embraced", "list", "documents", "debate", "debates", "appeal",
	"appeals", "invited", "sue", "sued", "counsel", "thanks", "credit", "credits", "celebrated", "vote", "votes",
	"voted", "elected", "pick", "picked", "choose", "chose", "chosen", "committed", "focus on", "responded to",
	"vote for", "deal with", "campaign for", "writing", "continuing", "observing", "reporting", "shouting",
	"predicting", "testifying", "denying", "posting", "commanding", "reflecting", "interrupting", "beginning",
	"returning", "pursuing", "wheezing", "reading", "thinking", "knowing", "assuming", "projecting", "learning",
	"finding", "determining", "ruling", "recommending", "requiring", "offering", "condemning", "blasting",
	"welcoming", "supporting", "advocating", "citing", "challenging", "planning", "encouraging", "pushing",
	"lobbying", "convincing", "demonstrating", "outlining", "portraying", "casting", "regarding", "naming",
	"signing", "approving", "allowing", "embracing", "bragging", "overlooking", "underestimating", "appealing",
	"inviting", "celebrating", "voting", "electing", "nominating", "picking", "choosing", "committing", "appearing",
	"bragging about", "voting for",
};
static const uint16_t slots_212[] = {
	154, 210, 0, 0, 0, 19, 220, 0, 67, 112, 0, 0, 86, 0, 0, 0, 156, 223, 198, 237, 0, 133, 107, 163, 183, 35, 192,
	0, 26, 42, 84, 0, 74, 176, 0, 0, 51, 0, 27, 0, 30, 0, 162, 0, 129, 233, 0, 0, 0, 0, 136, 0, 0, 0, 222, 0, 38, 0,
	0, 34, 0, 0, 94, 0, 169, 0, 0, 137, 4, 0, 29, 0, 0, 0, 62, 0, 0, 0, 118, 218, 0, 0, 0, 0, 0, 73, 0, 204, 190,
	197, 175, 203, 238, 214, 75, 100, 158, 0, 0, 0, 0, 0, 0, 0, 55, 0, 121, 0, 0, 0, 226, 0, 120, 0, 0, 0, 3, 0,
	219, 101, 0, 0, 134, 22, 76, 0, 47, 52, 0, 149, 0, 0, 160, 0, 0, 83, 0, 212, 0, 0, 0, 0, 234, 53, 0, 0, 92, 164,
	0, 5, 196, 31, 179, 172, 0, 0, 61, 28, 18, 114, 142, 157, 0, 113, 229, 99, 0, 0, 0, 124, 32, 144, 0, 181, 0, 0,
	239, 60, 0, 0, 202, 224, 240, 65, 0, 0, 0, 0, 0, 43, 182, 195, 2, 6, 0, 0, 0, 0, 48, 68, 230, 89, 0, 0, 177, 0,
	0, 0, 0, 102, 119, 123, 184, 161, 0, 15, 128, 0, 0, 0, 0, 225, 36, 0, 209, 0, 0, 0, 174, 0, 0, 207, 80, 0, 0, 0,
	115, 0, 0, 0, 0, 201, 0, 0, 173, 0, 9, 0, 122, 0, 0, 0, 0, 78, 0, 0, 0, 58, 93, 205, 72, 215, 138, 221, 0, 0,
	77, 0, 0, 0, 228, 23, 0, 0, 98, 0, 0, 0, 153, 0, 0, 242, 0, 0, 64, 166, 0, 0, 0, 0, 104, 0, 0, 0, 7, 200, 0,
	152, 141, 232, 0, 0, 0, 139, 0, 0, 0, 0, 0, 0, 106, 95, 0, 0, 49, 108, 0, 0, 0, 0, 135, 0, 111, 39, 241, 0, 0,
	0, 14, 0, 0, 0, 235, 143, 0, 178, 0, 41, 185, 91, 0, 0, 0, 46, 0, 25, 66, 21, 0, 0, 0, 10, 0, 0, 0, 217, 0, 20,
	0, 0, 180, 0, 0, 199, 0, 236, 0, 0, 54, 0, 117, 0, 0, 71, 132, 227, 0, 130, 168, 0, 0, 0, 0, 170, 0, 0, 0, 0, 0,
	216, 0, 0, 0, 0, 79, 140, 37, 63, 0, 126, 0, 0, 0, 0, 0, 0, 188, 56, 0, 0, 90, 33, 146, 155, 0, 0, 151, 0, 81,
	0, 70, 131, 127, 8, 213, 211, 0, 0, 0, 0, 96, 0, 159, 186, 147, 0, 109, 0, 1, 0, 88, 191, 0, 0, 0, 0, 0, 40, 50,
	85, 116, 171, 17, 57, 13, 0, 0, 45, 0, 0, 0, 0, 0, 0, 0, 44, 0, 0, 105, 206, 208, 0, 0, 0, 0, 12, 0, 110, 145,
	16, 69, 0, 148, 165, 0, 103, 125, 150, 0, 0, 11, 193, 0, 87, 59, 187, 0, 0, 0, 82, 0, 0, 0, 0, 167, 189, 97,
	194, 231, 0, 0, 24,
};

static const char *const list_213[] = {
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "tonight",
	"tomorrow", "january", "february", "march", "april", "june", "july", "august", "september", "october",
	"november", "december", "last week", "last month", "last year", "this week", "this month", "this year",
	"earlier this week", "earlier this month", "earlier this year", "last night", "last monday", "last tuesday",
	"last wednesday", "last thursday", "last friday", "at the time", "on monday", "on tuesday", "on wednesday",
	"on thursday", "on friday", "on saturday", "on sunday", "in an interview", "in a statement", "in an email",
	"in a tweet", "in a letter", "in a speech", "in a phone interview", "in a telephone interview",
	"in an emailed statement", "at a news conference", "at a press conference", "on twitter", "on facebook",
	"by phone", "by telephone", "in a blog post", "in a post", "in a report", "in a report released", "in a video",
	"in court", "in part", "in response", "in an email statement", "in an op-ed", "at a briefing", "at a rally",
	"on social media", "on cnn", "on cbs", "on nbc", "on abc", "on fox news", "on msnbc",
};
static const uint16_t slots_213[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 24, 2, 77, 0, 13, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0,
	0, 0, 11, 8, 0, 0, 0, 0, 41, 0, 70, 0, 0, 0, 5, 0, 0, 62, 0, 0, 0, 1, 0, 0, 0, 0, 56, 0, 0, 0, 0, 0, 0, 0, 0,
	43, 0, 0, 0, 23, 72, 63, 68, 0, 49, 0, 0, 0, 0, 71, 0, 40, 0, 0, 31, 0, 0, 0, 53, 0, 19, 38, 0, 32, 0, 16, 0,
	20, 33, 0, 10, 0, 0, 0, 65, 0, 0, 0, 42, 0, 0, 0, 0, 0, 64, 0, 0, 67, 18, 0, 22, 44, 0, 0, 0, 0, 0, 35, 0, 57,
	47, 55, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 73, 0, 0, 0, 0, 0, 0, 0, 37, 0, 0, 0, 0, 0, 0, 50, 0, 0, 0,
	0, 0, 0, 0, 0, 39, 0, 0, 0, 69, 0, 34, 4, 59, 0, 0, 61, 0, 51, 9, 66, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0, 0, 0, 45,
	79, 0, 0, 0, 74, 76, 26, 0, 48, 28, 3, 0, 7, 0, 0, 78, 12, 36, 0, 0, 0, 0, 0, 58, 0, 75, 0, 0, 0, 46, 0, 0, 0,
	0, 0, 14, 54, 0, 0, 0, 0, 0, 15, 60, 0, 0, 30, 0, 0, 52, 17,
};

static const char *const list_214[] = {
	"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "professor", "sir", "lord",
	"lady", "dame", "sen", "sen.", "senator", "rep", "rep.", "gov", "gov.", "governor", "president", "gen", "gen.",
	"general", "col", "col.", "capt", "capt.", "captain", "lt", "lt.", "sgt", "sgt.", "rev", "rev.", "reverend",
	"st", "st.", "judge", "justice", "minister", "king", "queen", "prince", "princess", "pope", "father", "sister",
	"brother", "madame", "monsieur", "sheikh", "ayatollah", "imam", "rabbi", "hon", "hon.", "messrs", "messrs.",
};
static const uint16_t slots_214[] = {
	0, 0, 0, 0, 42, 53, 57, 9, 22, 32, 40, 23, 54, 30, 62, 0, 0, 17, 0, 8, 61, 15, 26, 0, 0, 0, 10, 12, 0, 0, 45,
	55, 0, 52, 0, 0, 43, 0, 0, 0, 48, 0, 0, 0, 63, 18, 0, 0, 2, 0, 60, 56, 39, 0, 49, 3, 0, 13, 0, 0, 0, 0, 1, 25,
	0, 0, 41, 0, 0, 0, 0, 0, 0, 47, 21, 24, 16, 58, 0, 0, 0, 5, 19, 36, 38, 59, 46, 0, 0, 7, 0, 4, 11, 31, 0, 0, 20,
	27, 44, 51, 0, 0, 0, 0, 0, 0, 0, 28, 33, 6, 34, 37, 50, 29, 0, 0, 0, 0, 0, 0, 0, 35, 14, 0, 0, 0, 0, 0,
};

static const char *const list_215[] = {
	"took", "gave", "made", "went", "came", "got", "kept", "let", "began", "left", "ran", "sat", "stood", "held",
	"won", "lost", "met", "led", "brought", "bought", "built", "caught", "fell", "flew", "grew", "hit", "paid",
	"rose", "sent", "sold", "spent", "taught", "threw", "turned", "walked", "moved", "looked", "stepped", "joined",
	"shared", "released", "issued", "posted", "published", "appeared", "arrived", "visited", "attended", "served",
	"founded", "started", "ended", "stopped", "opened", "closed", "faced", "followed", "used", "tried", "helped",
	"worked", "played", "lived", "died", "married", "received", "entered", "returned", "smiled", "nodded",
	"shrugged", "laughed", "paused", "sighed", "grinned", "frowned", "leaned", "raised", "shook", "pointed",
	"gestured", "waved", "blushed", "winked", "glanced", "stared",
};
static const uint16_t slots_215[] = {
	0, 0, 0, 0, 0, 0, 28, 27, 75, 0, 0, 34, 70, 0, 1, 0, 82, 35, 0, 0, 0, 45, 0, 37, 0, 0, 76, 0, 0, 0, 0, 30, 0, 0,
	0, 4, 2, 13, 22, 0, 0, 17, 0, 0, 0, 6, 0, 15, 0, 0, 0, 0, 38, 77, 32, 84, 0, 0, 0, 16, 52, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 47, 46, 53, 36, 39, 83, 0, 67, 0, 0, 65, 3, 7, 0, 0, 0, 0, 20, 50, 0, 61, 0, 0, 25,
	0, 0, 0, 0, 0, 0, 5, 23, 0, 0, 85, 10, 57, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 29, 68, 74, 0, 0, 0, 0, 0,
	0, 0, 44, 0, 60, 0, 0, 0, 0, 49, 63, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 48, 0, 62, 0, 0, 0, 0, 0, 56, 0,
	26, 24, 42, 0, 0, 0, 58, 0, 66, 0, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0, 0, 72, 0, 0, 0, 0, 0, 55, 9, 43, 71, 78, 18,
	73, 86, 0, 19, 0, 81, 0, 0, 0, 40, 0, 0, 12, 0, 0, 0, 0, 0, 79, 0, 59, 54, 0, 0, 31, 0, 0, 0, 0, 80, 0, 0, 0, 0,
	0, 41, 64, 0, 69, 0, 0, 0, 0, 11, 0, 0, 0, 8, 0, 0, 0, 0, 0,
};

static const char *const list_216[] = {
	"film", "movie", "book", "novel", "song", "album", "magazine", "newspaper", "show", "series", "episode", "play",
	"opera", "poem", "painting", "article", "essay", "documentary", "sitcom", "musical", "single", "track",
	"programme", "program", "column", "game", "titled", "entitled", "called", "named", "nicknamed", "dubbed",
	"headlined", "headline", "known", "labeled", "labelled", "marked", "so-called",
};
static const uint16_t slots_216[] = {
	0, 0, 37, 0, 19, 0, 0, 26, 8, 0, 0, 31, 35, 0, 0, 0, 0, 0, 0, 0, 5, 13, 23, 27, 32, 0, 0, 0, 0, 0, 0, 0, 0, 38,
	0, 7, 0, 0, 30, 25, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 3, 20, 0, 0, 9, 22, 0, 0, 29, 0, 0, 39, 36,
	0, 0, 0, 28, 34, 0, 24, 0, 0, 0, 2, 0, 0, 11, 0, 0, 0, 14, 33, 0, 16, 0, 1, 0, 0, 0, 0, 0, 0, 0, 12, 0, 15, 0,
	0, 0, 21, 0, 0, 6, 4, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0,
};

static const char *const list_217[] = {
	"también", "luego", "después", "entonces", "ya", "todavía", "además", "ayer", "hoy", "siempre", "recientemente",
	"posteriormente", "finalmente", "así", "asimismo",
};
static const uint16_t slots_217[] = {
	0, 0, 0, 2, 8, 3, 9, 14, 15, 12, 0, 0, 10, 0, 6, 5, 0, 0, 0, 7, 4, 11, 0, 0, 0, 0, 1, 13, 0, 0, 0, 0,
};

static const char *const list_218[] = {
	"como", "de",
};
static const uint16_t slots_218[] = {
	0, 0, 2, 1, 0, 0, 0, 0,
};

static const char *const list_219[] = {
	"ha", "han", "había", "habían", "es", "son", "era", "eran", "fue", "fueron", "está", "están", "estaba", "será",
	"sería", "puede", "pueden", "podía", "debe", "deben", "tiene", "va", "van", "haya", "hubo",
};
static const uint16_t slots_219[] = {
	24, 0, 1, 13, 2, 18, 20, 3, 21, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 15, 7, 0, 0, 0, 14, 0, 12, 0, 0, 0, 0, 0, 8,
	23, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 10, 0, 17, 0, 0, 9, 0, 0, 0, 11, 22, 25, 0, 6, 0, 0, 16, 19,
};

static const char *const list_220[] = {
	"y", "e", "o", "u", "pero", "sino", "porque", "cuando", "si", "como", "aunque", "mientras", "pues",
};
static const uint16_t slots_220[] = {
	2, 0, 0, 10, 0, 0, 6, 13, 11, 0, 0, 8, 0, 0, 0, 7, 4, 5, 9, 12, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0,
};

static const char *const list_221[] = {
	"el", "la", "los", "las", "un", "una", "unos", "unas", "este", "esta", "estos", "estas", "su", "sus", "mi",
	"nuestro", "nuestra", "varios", "varias", "dos", "tres", "cuatro", "otro", "otra",
};
static const uint16_t slots_221[] = {
	0, 0, 0, 15, 0, 0, 0, 16, 0, 17, 0, 0, 0, 3, 0, 0, 0, 0, 14, 12, 7, 13, 8, 4, 22, 0, 5, 0, 0, 19, 2, 0, 0, 6, 0,
	0, 1, 20, 9, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 10, 21, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24,
};

static const char *const list_222[] = {
	"open-dash",
};
static const uint16_t slots_222[] = {
	1, 0, 0, 0,
};

static const char *const list_223[] = {
	"le", "les", "nos", "me", "se", "periodistas", "medios", "prensa",
};
static const uint16_t slots_223[] = {
	0, 0, 0, 0, 0, 5, 0, 4, 6, 0, 1, 3, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 2, 0, 0, 0, 0,
};

static const char *const list_224[] = {
	"de", "del", "y", "e", "para", "en", "a", "al", "con",
};
static const uint16_t slots_224[] = {
	4, 8, 1, 0, 0, 0, 0, 0, 0, 0, 2, 5, 6, 7, 9, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_225[] = {
	"llamó", "llama", "llaman", "calificó", "califica", "calificaron", "tildó", "tilda", "tachó", "tacha",
	"describió", "describe", "denominó", "denomina", "bautizó", "definió", "define",
};
static const uint16_t slots_225[] = {
	0, 0, 6, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 13, 17, 0, 7, 0, 2, 0, 0, 1, 11, 0, 10, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3, 12, 0, 0, 0, 0, 0, 5, 0, 0, 4, 0, 0, 8, 0, 0, 0, 0, 0, 0, 16, 0, 14, 0,
};

static const char *const list_226[] = {
	"no", "nunca", "jamás",
};
static const uint16_t slots_226[] = {
	3, 0, 1, 2, 0, 0, 0, 0,
};

static const char *const list_227[] = {
	"de", "del", "la", "las", "los", "y", "van", "von", "al", "el", "bin",
};
static const uint16_t slots_227[] = {
	9, 0, 1, 7, 10, 0, 0, 0, 0, 0, 2, 0, 0, 5, 0, 0, 0, 0, 0, 0, 6, 8, 0, 4, 0, 0, 0, 0, 0, 0, 3, 11,
};

static const char *const list_228[] = {
	"a", "ante", "bajo", "con", "contra", "desde", "durante", "en", "entre", "hacia", "hasta", "para", "por", "sin",
	"sobre", "tras", "según", "al", "mediante",
};
static const uint16_t slots_228[] = {
	6, 18, 0, 0, 5, 0, 0, 3, 0, 2, 8, 4, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 17,
	7, 0, 15, 9, 0, 0, 0, 12, 1, 0, 0, 16, 0, 0, 0, 0, 19, 0, 13, 0, 0, 0, 0, 0, 11, 0, 0, 0,
};

static const char *const list_229[] = {
	"él", "ella", "ellos", "ellas", "yo", "nosotros", "usted", "este", "esta", "éste", "ésta",
};
static const uint16_t slots_229[] = {
	6, 5, 0, 0, 0, 11, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 9, 0, 0, 7, 1, 4, 10, 0, 2, 0, 0, 0, 0,
};

static const char *const list_230[] = {
	"quien", "quienes", "que", "cual",
};
static const uint16_t slots_230[] = {
	4, 0, 0, 0, 0, 1, 0, 0, 0, 2, 3, 0, 0, 0, 0, 0,
};

static const char *const list_231[] = {
	"cree", "creen", "creyó", "creía", "piensa", "piensan", "pensó", "espera", "esperan", "esperaba", "teme",
	"temen", "quiere", "quieren", "quería", "considera", "consideran", "consideró", "niega", "niegan", "negó",
	"negaron", "rechaza", "rechazó", "acusa", "acusó", "acusaron", "sabe", "saben", "exige", "exigió", "propone",
	"propuso", "estima", "estiman", "estimó", "calcula", "prevé",
};
static const uint16_t slots_231[] = {
	27, 6, 24, 0, 0, 0, 29, 7, 35, 0, 0, 0, 0, 0, 0, 15, 21, 17, 25, 0, 0, 0, 0, 0, 0, 33, 0, 8, 0, 0, 0, 0, 0, 0,
	0, 19, 0, 16, 0, 0, 0, 0, 0, 0, 32, 0, 4, 9, 0, 0, 0, 36, 0, 31, 0, 20, 11, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0,
	18, 37, 0, 0, 0, 0, 0, 0, 28, 34, 1, 22, 3, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 30, 0, 0, 0, 0, 2, 38, 12, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 13, 0, 0, 26,
};

static const char *const list_232[] = {
	"y", "e", "o", "u", "así como", "además de", "además", "también", "otra", "otro",
};
static const uint16_t slots_232[] = {
	2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 5, 10, 7, 1, 0, 6, 0, 0, 0, 8, 0, 0, 0, 3, 9,
};

static const char *const list_233[] = {
	"el", "del", "la", "los", "las", "un", "una", "unos", "unas", "su", "sus", "lo", "al", "este", "esta", "estos",
	"estas", "ese", "esa", "dicho", "dicha",
};
static const uint16_t slots_233[] = {
	13, 0, 0, 0, 21, 0, 20, 0, 0, 0, 2, 0, 0, 4, 0, 0, 0, 0, 11, 17, 8, 10, 9, 5, 19, 0, 6, 0, 0, 0, 3, 0, 0, 7, 0,
	0, 1, 18, 14, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 16, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_234[] = {
	"es", "era", "fue", "son", "eran", "fueron", "será", "sería", "ha sido", "había sido",
};
static const uint16_t slots_234[] = {
	10, 5, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 6, 0, 0, 0, 0, 3, 8, 2, 0, 9, 0, 7, 0, 4, 0, 0, 0, 0,
};

static const char *const list_235[] = {
	"anuncio", "anuncios", "póster", "pósters", "pegatina", "pegatinas", "calcomanía", "bandera", "banderas",
	"folleto", "volante", "volantes", "rótulo", "espectacular",
};
static const uint16_t slots_235[] = {
	0, 0, 4, 7, 0, 3, 0, 0, 0, 0, 1, 11, 0, 0, 0, 0, 5, 8, 13, 0, 10, 0, 0, 14, 0, 6, 9, 2, 12, 0, 0, 0,
};

static const char *const list_236[] = {
	"mientras", "cuando", "pero", "aunque", "porque", "si", "donde", "antes", "después", "tras", "quien", "quienes",
};
static const uint16_t slots_236[] = {
	0, 7, 0, 0, 0, 9, 0, 0, 4, 0, 0, 2, 0, 0, 8, 5, 10, 3, 1, 6, 0, 11, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0,
};

static const char *const list_237[] = {
	"coreaba", "coreaban", "corearon", "coreó", "corear", "coreando", "corean", "corea consignas",
	"coreando consignas", "gritos de", "grito de", "al grito de", "a gritos de", "al grito unánime de",
	"a los gritos de", "gritando consignas", "consignas como", "consignas", "cánticos de", "cánticos", "cántico",
	"cántico de", "vociferaba", "vociferaban", "vociferando", "vociferaron", "gritaban consignas",
	"gritaron consignas", "coros de", "entonaban consignas", "entonando consignas", "lanzaron consignas",
	"lanzando consignas", "grito del", "el grito del", "se escuchó el", "se escucharon gritos de", "escuchó el",
	"se oyó el", "se oían gritos de", "porras", "goya", "arengas", "coros", "a coro", "al unísono",
	"coreó la multitud", "consignas de", "lemas como", "gritar consignas", "vivas a",
};
static const uint16_t slots_237[] = {
	0, 38, 0, 0, 0, 0, 0, 34, 50, 0, 16, 23, 0, 0, 2, 10, 0, 0, 0, 0, 1, 0, 0, 47, 3, 7, 27, 31, 39, 19, 0, 37, 0,
	0, 0, 0, 0, 33, 30, 0, 17, 0, 0, 0, 41, 5, 0, 0, 0, 45, 0, 36, 0, 0, 0, 0, 0, 0, 40, 15, 35, 0, 0, 0, 0, 51, 0,
	0, 0, 9, 32, 0, 29, 44, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 12, 13, 43, 0, 0, 0, 0, 0, 4, 0, 14, 0, 0, 26, 0, 0, 8,
	25, 0, 0, 22, 21, 48, 0, 0, 0, 20, 0, 0, 0, 18, 0, 0, 42, 0, 0, 6, 49, 28, 0, 0, 0, 46, 24,
};

static const char *const list_238[] = {
	"multitud", "manifestantes", "asistentes", "simpatizantes", "seguidores", "partidarios", "aficionados",
	"hinchas", "estudiantes", "trabajadores", "activistas", "maestros", "profesores", "personas", "gente", "miles",
	"cientos", "centenares", "decenas", "público", "afición", "familiares", "amigos", "opositores", "mujeres",
	"jóvenes", "ciudadanos", "contingente", "contingentes", "militantes", "inconformes", "campesinos", "vecinos",
	"padres", "integrantes", "porristas", "porros", "participantes", "habitantes", "grupo", "maestras",
	"normalistas", "obreros", "concurrencia", "presentes",
};
static const uint16_t slots_238[] = {
	27, 0, 0, 0, 0, 0, 0, 0, 45, 32, 40, 44, 0, 0, 0, 28, 36, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 20,
	0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 29, 35, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 14, 0, 0, 21, 0, 0,
	0, 10, 0, 0, 0, 8, 0, 23, 0, 0, 33, 0, 0, 0, 0, 41, 9, 6, 39, 43, 0, 0, 3, 0, 37, 0, 0, 16, 15, 42, 11, 19, 22,
	38, 0, 0, 0, 0, 34, 30, 0, 12, 13, 31, 0, 1, 0, 0, 0, 0, 17, 2, 25, 0, 26, 0, 0, 0,
};

static const char *const list_239[] = {
	"corearon", "coreaban", "corean", "coreando", "consigna", "consignas", "pancarta", "pancartas", "lema", "lemas",
	"eslogan", "hashtag", "cartel", "carteles",
};
static const uint16_t slots_239[] = {
	0, 0, 0, 0, 0, 0, 0, 12, 0, 7, 0, 0, 9, 10, 2, 8, 14, 0, 6, 0, 0, 5, 11, 13, 1, 3, 4, 0, 0, 0, 0, 0,
};

static const char *const list_240[] = {
	"camiseta", "camisetas", "playera", "playeras", "remera", "remeras", "polera", "poleras", "gorra", "gorras",
	"mascarilla", "mascarillas", "cubrebocas", "sudadera", "sudaderas", "camisa", "camisas",
};
static const uint16_t slots_240[] = {
	4, 0, 0, 0, 0, 0, 0, 5, 13, 0, 0, 0, 0, 2, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 6, 0, 0, 8, 0, 0, 0, 0,
	11, 17, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 3, 0, 12, 7, 10, 0, 0, 0, 0, 0, 0, 9, 16,
};

static const char *const list_241[] = {
	"uno", "una", "otra", "otro",
};
static const uint16_t slots_241[] = {
	3, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
};

static const char *const list_242[] = {
	"escrito", "escrita", "escritos", "escritas", "pintado", "pintada", "estampado", "estampada", "impreso",
	"impresa", "inscrito", "inscrita", "inscrita con",
};
static const uint16_t slots_242[] = {
	0, 4, 1, 3, 12, 0, 0, 0, 2, 11, 0, 0, 0, 0, 5, 9, 0, 0, 0, 0, 0, 0, 0, 7, 0, 8, 13, 0, 6, 10, 0, 0,
};

static const char *const list_243[] = {
	"como", "con", "de", "tales como", "entre ellas", "entre ellos", "entre otras", "entre otros", "que", "a",
	"en español", "en inglés", "tipo", "al unísono", "les",
};
static const uint16_t slots_243[] = {
	13, 0, 3, 1, 7, 0, 8, 0, 0, 0, 9, 2, 10, 0, 11, 0, 0, 0, 6, 0, 0, 0, 0, 0, 5, 0, 0, 15, 4, 0, 14, 12,
};

static const char *const list_244[] = {
	"lema", "lemas", "eslogan", "eslogan publicitario", "eslóganes", "eslogans", "slogan", "slogans", "consigna",
	"divisa", "bajo el lema", "con el lema", "bajo el eslogan", "bajo la consigna", "grito de guerra",
	"lema de campaña",
};
static const uint16_t slots_244[] = {
	0, 4, 0, 0, 8, 0, 14, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 5, 0, 6, 7, 0, 16, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1, 15, 0, 0, 0, 12, 0, 10, 0, 9, 3, 0, 0, 0, 0, 0, 0, 13, 0, 0,
};

static const char *const list_245[] = {
	"por consigna", "manta térmica", "banderas rojas", "hace falta",
};
static const uint16_t slots_245[] = {
	4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1, 3,
};

static const char *const list_246[] = {
	"de", "del",
};
static const uint16_t slots_246[] = {
	0, 0, 1, 2, 0, 0, 0, 0,
};

static const char *const list_247[] = {
	"él", "ella", "yo", "hombre", "mujer", "joven", "cantante",
};
static const uint16_t slots_247[] = {
	0, 3, 0, 6, 7, 0, 0, 1, 0, 0, 0, 2, 5, 0, 4, 0,
};

static const char *const list_248[] = {
	"viva", "vivan", "abajo", "muera", "mueran", "fuera", "no a", "no al", "no más", "sí a", "arriba", "basta de",
	"libertad para", "justicia para", "alto a", "alto al", "queremos", "exigimos", "muerte a", "gloria a",
	"liberen a", "ni una",
};
static const uint16_t slots_248[] = {
	17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 22, 21, 0, 14, 0, 0, 0, 0, 13, 0, 0, 0, 0, 5, 19, 7, 15, 0, 0, 0, 20,
	8, 0, 0, 0, 0, 18, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 6, 4, 11, 1, 16, 0, 0, 10, 12, 0,
};

static const char *const list_249[] = {
	"pintarrajeado", "pintarrajeada", "pintarrajeó",
};
static const uint16_t slots_249[] = {
	0, 3, 0, 1, 0, 2, 0, 0,
};

static const char *const list_250[] = {
	"manifestación", "manifestaciones", "marcha", "marchas", "protesta", "protestas", "mitin", "mítines",
	"concentración", "movilización", "movilizaciones", "plantón", "huelga", "manifestantes", "paro", "manifestaron",
	"marcharon", "protestaron", "manifestaban",
};
static const uint16_t slots_250[] = {
	0, 0, 0, 3, 9, 15, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 1, 12, 0, 6, 0, 0, 11, 0, 0, 2, 0,
	0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 7, 0, 0, 0, 16, 0, 19, 0, 10, 8, 0, 14, 0, 13, 0, 0, 17, 0,
};

static const char *const list_251[] = {
	"rezaba", "rezaban", "reza", "rezan", "decía", "decían", "dice", "dicen", "leía", "leían", "se leía",
	"se leían", "se podía leer", "se podían leer", "podía leerse", "podían leerse", "se lee", "se leen",
	"exigiendo", "pidiendo", "proclamaba", "que decía", "que decían", "que rezaba", "que rezaban", "que dice",
	"que dicen", "en la que se leía", "en las que se leía", "en los que se leía", "en el que se leía", "mostraba",
	"mostraban", "diciendo",
};
static const uint16_t slots_251[] = {
	0, 0, 0, 0, 0, 22, 32, 0, 0, 9, 19, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0,
	0, 0, 10, 30, 18, 8, 0, 0, 0, 0, 0, 2, 0, 0, 15, 5, 13, 1, 25, 0, 0, 33, 4, 34, 20, 0, 0, 0, 14, 0, 0, 0, 0, 0,
	0, 28, 0, 0, 0, 0, 0, 31, 16, 0, 0, 0, 0, 0, 29, 6, 0, 7, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3, 0, 12, 0, 23, 0, 17, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0,
};

static const char *const list_252[] = {
	"dijo", "dijeron", "aseguró", "afirmó", "agregó", "señaló", "expresó", "declaró", "manifestó", "explicó",
	"sostuvo", "indicó", "comentó", "añadió", "clamó", "expuso", "criticó", "acusó", "llamó", "calificó",
};
static const uint16_t slots_252[] = {
	8, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 5, 1, 19, 0, 0, 0, 0, 0, 0, 0, 9, 15,
	11, 0, 0, 0, 0, 16, 6, 17, 3, 0, 0, 0, 12, 13, 10, 20, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 18,
};

static const char *const list_253[] = {
	"gritaba", "gritaban", "gritaron", "gritó", "gritar", "gritando", "gritan", "clamaba", "clamaban", "clamaron",
	"exclamaban", "exclamaron", "exigían a gritos", "clamando", "exigieron", "exigían", "exclamar", "exclamando",
	"exclamó", "vociferar", "repetían", "repetía", "repitieron",
};
static const uint16_t slots_253[] = {
	0, 0, 17, 0, 0, 1, 0, 0, 0, 0, 7, 21, 0, 15, 0, 3, 4, 0, 8, 0, 0, 0, 5, 13, 20, 0, 0, 0, 0, 0, 14, 6, 22, 0, 0,
	0, 0, 11, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 10, 18, 9, 0, 23, 0, 0, 0, 0, 12, 19, 0, 0, 0,
};

static const char *const list_254[] = {
	"pancarta", "pancartas", "cartel", "carteles", "letrero", "letreros", "lona", "lonas", "manta", "mantas",
	"mantas con", "cartulina", "cartulinas", "cartelón", "cartelones", "pendón", "pendones", "mantón",
	"pancarta gigante",
};
static const uint16_t slots_254[] = {
	5, 0, 8, 0, 0, 7, 0, 0, 0, 6, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 9, 11, 0, 0,
	0, 0, 0, 0, 0, 1, 10, 17, 0, 0, 2, 4, 0, 13, 0, 18, 19, 0, 3, 15, 0, 0, 0, 0, 16, 0, 0, 0,
};

static const char *const list_255[] = {
	"cantaban", "cantaron", "cantando", "cantar", "cantan", "entonaron", "entonaban", "entonando",
};
static const uint16_t slots_255[] = {
	0, 3, 0, 0, 0, 2, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 8, 0, 0, 0, 6, 0, 0, 5, 0, 0, 1, 4, 0, 0, 0,
};

static const char *const list_256[] = {
	"el", "la", "los", "las", "de", "del", "y", "o", "a", "en", "no", "sí", "un", "una", "con", "por", "para",
	"que", "es", "al",
};
static const uint16_t slots_256[] = {
	20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 10, 15, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 12, 13, 0, 0, 2, 8, 0, 14, 5,
	0, 1, 0, 0, 0, 0, 19, 18, 17, 9, 0, 0, 0, 0, 0, 0, 0, 7, 0, 16, 0, 0, 0, 11, 0, 0, 0, 0, 0,
};

static const char *const list_257[] = {
	"hashtag", "hashtags", "etiqueta", "etiquetas",
};
static const uint16_t slots_257[] = {
	0, 0, 0, 0, 4, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 3,
};

static const char *const list_258[] = {
	"publicidad", "ad",
};
static const uint16_t slots_258[] = {
	1, 2, 0, 0, 0, 0, 0, 0,
};

static const char *const list_259[] = {
	"ellos", "ellas",
};
static const uint16_t slots_259[] = {
	2, 0, 1, 0, 0, 0, 0, 0,
};

static const char *const list_260[] = {
	"bajo",
};
static const uint16_t slots_260[] = {
	0, 0, 0, 1,
};

static const char *const list_261[] = {
	"pintada", "pintadas", "grafiti", "grafitis", "graffiti", "graffitis", "pinta", "pintas", "grafito",
};
static const uint16_t slots_261[] = {
	8, 5, 4, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 9, 0, 6, 0, 0, 0, 0, 0, 1, 2, 0, 0,
};

static const char *const list_262[] = {
	"palabras", "mensaje", "mensajes", "frase", "frases", "leyenda", "leyendas", "inscripción", "la palabra",
	"texto", "las palabras", "la leyenda", "la frase", "el mensaje", "la inscripción", "consigna", "consignas",
};
static const uint16_t slots_262[] = {
	0, 0, 0, 3, 10, 8, 14, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 11, 13, 0, 4, 0, 0, 0, 12, 0, 0, 0, 0, 6, 0, 0, 0, 1, 2,
	0, 0, 5, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 9, 17, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_263[] = {
	"según", "de acuerdo con", "a juicio de", "en opinión de", "en palabras de",
};
static const uint16_t slots_263[] = {
	0, 0, 0, 1, 0, 0, 0, 0, 3, 5, 0, 0, 0, 0, 4, 2,
};

static const char *const list_264[] = {
	"declaración", "declaraciones", "discurso", "carta", "comunicado", "mensaje", "tuit", "informe", "pregunta",
	"respuesta", "opinión", "comentario", "palabras",
};
static const uint16_t slots_264[] = {
	0, 13, 6, 0, 0, 3, 0, 1, 12, 0, 4, 0, 0, 5, 0, 0, 0, 10, 0, 9, 2, 11, 0, 8, 0, 0, 0, 0, 0, 0, 0, 7,
};

static const char *const list_265[] = {
	"afirma", "afirman", "afirmó", "afirmaron", "afirmaba", "afirmaban", "afirmado", "afirmando", "afirmará",
	"declara", "declaran", "declaró", "declararon", "declaraba", "declaraban", "declarado", "declarando",
	"declarará", "explica", "explican", "explicó", "explicaron", "explicaba", "explicaban", "explicado",
	"explicando", "explicará", "señala", "señalan", "señaló", "señalaron", "señalaba", "señalaban", "señalado",
	"señalando", "señalará", "asegura", "aseguran", "aseguró", "aseguraron", "aseguraba", "aseguraban", "asegurado",
	"asegurando", "asegurará", "agrega", "agregan", "agregó", "agregaron", "agregaba", "agregaban", "agregado",
	"agregando", "agregará", "indica", "indican", "indicó", "indicaron", "indicaba", "indicaban", "indicado",
	"indicando", "indicará", "manifesta", "manifestan", "manifestó", "manifestaron", "manifestaba", "manifestaban",
	"manifestado", "manifestando", "manifestará", "comenta", "comentan", "comentó", "comentaron", "comentaba",
	"comentaban", "comentado", "comentando", "comentará", "pregunta", "preguntan", "preguntó", "preguntaron",
	"preguntaba", "preguntaban", "preguntado", "preguntando", "preguntará", "contesta", "contestan", "contestó",
	"contestaron", "contestaba", "contestaban", "contestado", "contestando", "contestará", "exclama", "exclaman",
	"exclamó", "exclamaron", "exclamaba", "exclamaban", "exclamado", "exclamando", "exclamará", "apunta", "apuntan",
	"apuntó", "apuntaron", "apuntaba", "apuntaban", "apuntado", "apuntando", "apuntará", "remarca", "remarcan",
	"remarcó", "remarcaron", "remarcaba", "remarcaban", "remarcado", "remarcando", "remarcará", "subraya",
	"subrayan", "subrayó", "subrayaron", "subrayaba", "subrayaban", "subrayado", "subrayando", "subrayará",
	"aclara", "aclaran", "aclaró", "aclararon", "aclaraba", "aclaraban", "aclarado", "aclarando", "aclarará",
	"destaca", "destacan", "destacó", "destacaron", "destacaba", "destacaban", "destacado", "destacando",
	"destacará", "relata", "relatan", "relató", "relataron", "relataba", "relataban", "relatado", "relatando",
	"relatará", "anuncia", "anuncian", "anunció", "anunciaron", "anunciaba", "anunciaban", "anunciado",
	"anunciando", "anunciará", "denuncia", "denuncian", "denunció", "denunciaron", "denunciaba", "denunciaban",
	"denunciado", "denunciando", "denunciará", "recalca", "recalcan", "recalcó", "recalcaron", "recalcaba",
	"recalcaban", "recalcado", "recalcando", "recalcará", "detalla", "detallan", "detalló", "detallaron",
	"detallaba", "detallaban", "detallado", "detallando", "detallará", "replica", "replican", "replicó",
	"replicaron", "replicaba", "replicaban", "replicado", "replicando", "replicará", "grita", "gritan", "gritó",
	"gritaron", "gritaba", "gritaban", "gritado", "gritando", "gritará", "murmura", "murmuran", "murmuró",
	"murmuraron", "murmuraba", "murmuraban", "murmurado", "murmurando", "murmurará", "susurra", "susurran",
	"susurró", "susurraron", "susurraba", "susurraban", "susurrado", "susurrando", "susurrará", "opina", "opinan",
	"opinó", "opinaron", "opinaba", "opinaban", "opinado", "opinando", "opinará", "reclama", "reclaman", "reclamó",
	"reclamaron", "reclamaba", "reclamaban", "reclamado", "reclamando", "reclamará", "lamenta", "lamentan",
	"lamentó", "lamentaron", "lamentaba", "lamentaban", "lamentado", "lamentando", "lamentará", "critica",
	"critican", "criticó", "criticaron", "criticaba", "criticaban", "criticado", "criticando", "criticará",
	"recorta", "recortan", "recortó", "recortaron", "recortaba", "recortaban", "recortado", "recortando",
	"recortará", "recorda", "recordan", "recordó", "recordaron", "recordaba", "recordaban", "recordado",
	"recordando", "recordará", "exhorta", "exhortan", "exhortó", "exhortaron", "exhortaba", "exhortaban",
	"exhortado", "exhortando", "exhortará", "adelanta", "adelantan", "adelantó", "adelantaron", "adelantaba",
	"adelantaban", "adelantado", "adelantando", "adelantará", "proclama", "proclaman", "proclamó", "proclamaron",
	"proclamaba", "proclamaban", "proclamado", "proclamando", "proclamará", "rechaza", "rechazan", "rechazó",
	"rechazaron", "rechazaba", "rechazaban", "rechazado", "rechazando", "rechazará", "acusa", "acusan", "acusó",
	"acusaron", "acusaba", "acusaban", "acusado", "acusando", "acusará", "reitera", "reiteran", "reiteró",
	"reiteraron", "reiteraba", "reiteraban", "reiterado", "reiterando", "reiterará", "matiza", "matizan", "matizó",
	"matizaron", "matizaba", "matizaban", "matizado", "matizando", "matizará", "argumenta", "argumentan",
	"argumentó", "argumentaron", "argumentaba", "argumentaban", "argumentado", "argumentando", "argumentará",
	"puntualiza", "puntualizan", "puntualizó", "puntualizaron", "puntualizaba", "puntualizaban", "puntualizado",
	"puntualizando", "puntualizará", "zanja", "zanjan", "zanjó", "zanjaron", "zanjaba", "zanjaban", "zanjado",
	"zanjando", "zanjará", "ironiza", "ironizan", "ironizó", "ironizaron", "ironizaba", "ironizaban", "ironizado",
	"ironizando", "ironizará", "bromea", "bromean", "bromeó", "bromearon", "bromeaba", "bromeaban", "bromeado",
	"bromeando", "bromeará", "confesa", "confesan", "confesó", "confesaron", "confesaba", "confesaban", "confesado",
	"confesando", "confesará", "conta", "contan", "contó", "contaron", "contaba", "contaban", "contado", "contando",
	"contará", "nota", "notan", "notó", "notaron", "notaba", "notaban", "notado", "notando", "notará", "observa",
	"observan", "observó", "observaron", "observaba", "observaban", "observado", "observando", "observará", "avisa",
	"avisan", "avisó", "avisaron", "avisaba", "avisaban", "avisado", "avisando", "avisará", "celebra", "celebran",
	"celebró", "celebraron", "celebraba", "celebraban", "celebrado", "celebrando", "celebrará", "alerta", "alertan",
	"alertó", "alertaron", "alertaba", "alertaban", "alertado", "alertando", "alertará", "valora", "valoran",
	"valoró", "valoraron", "valoraba", "valoraban", "valorado", "valorando", "valorará", "enfatiza", "enfatizan",
	"enfatizó", "enfatizaron", "enfatizaba", "enfatizaban", "enfatizado", "enfatizando", "enfatizará", "plantea",
	"plantean", "planteó", "plantearon", "planteaba", "planteaban", "planteado", "planteando", "planteará",
	"sentencia", "sentencian", "sentenció", "sentenciaron", "sentenciaba", "sentenciaban", "sentenciado",
	"sentenciando", "sentenciará", "dice", "dicen", "dijo", "dijeron", "decía", "decían", "dicho", "diciendo",
	"dirá", "añade", "añaden", "añadió", "añadieron", "añadido", "añadía", "añadiendo", "responde", "responden",
	"respondió", "respondieron", "respondido", "escribe", "escriben", "escribió", "escribieron", "escrito",
	"advierte", "advierten", "advirtió", "advirtieron", "advertido", "sostiene", "sostienen", "sostuvo",
	"sostuvieron", "sostenido", "insiste", "insisten", "insistió", "insistieron", "insistido", "concluye",
	"concluyó", "concluido", "reconoce", "reconocen", "reconoció", "reconocieron", "reconocido", "admite",
	"admitió", "admitido", "expone", "expuso", "expresa", "expresó", "expresado", "sugiere", "sugirió", "repite",
	"repitió", "prosigue", "prosiguió", "continúa", "continuó", "refiere", "refirió", "pide", "pidió", "pidieron",
	"cuenta", "cuentan", "prometió", "promete", "ofrece", "confirma", "confirmó", "confirmado", "informó",
	"informa", "informaron", "informado", "agradeció", "agradece", "interrumpe", "interrumpió", "arguyó",
	"hizo hincapié", "dio a conocer", "puso de manifiesto", "se preguntó", "se lamentó", "ha dicho", "han dicho",
	"había dicho",
};
static const uint16_t slots_265[] = {
	0, 353, 578, 363, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 71, 0, 0, 0, 0,
	0, 0, 241, 0, 454, 543, 0, 0, 309, 226, 336, 0, 0, 0, 0, 0, 0, 552, 0, 0, 0, 0, 0, 372, 0, 0, 0, 0, 0, 0, 330,
	0, 0, 100, 0, 287, 0, 0, 0, 0, 0, 58, 76, 0, 0, 0, 0, 0, 389, 0, 0, 499, 280, 0, 0, 326, 148, 141, 0, 0, 133, 0,
	0, 392, 0, 24, 440, 0, 0, 0, 558, 385, 310, 371, 0, 0, 0, 0, 0, 0, 0, 0, 0, 577, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	115, 0, 380, 0, 0, 0, 515, 0, 0, 162, 0, 0, 0, 0, 0, 0, 159, 0, 424, 0, 0, 236, 0, 0, 0, 0, 0, 0, 0, 73, 207, 0,
	0, 205, 0, 0, 0, 0, 0, 0, 570, 0, 0, 0, 0, 0, 97, 156, 345, 0, 0, 0, 0, 0, 0, 0, 0, 138, 0, 356, 0, 0, 0, 0,
	509, 22, 198, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 430, 0, 0, 0, 452, 0, 0, 0, 496, 0, 0, 0, 0, 0, 0, 0, 447, 493, 0,
	583, 0, 565, 0, 186, 0, 0, 0, 0, 0, 272, 305, 0, 489, 0, 0, 298, 494, 0, 0, 0, 491, 0, 0, 0, 0, 0, 255, 0, 339,
	407, 524, 0, 110, 0, 551, 63, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 434, 0, 0, 0, 0, 0, 0, 473, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 55, 443, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 123, 0, 0, 0, 240, 0, 0, 154, 0,
	47, 269, 0, 98, 212, 0, 0, 0, 0, 0, 0, 416, 0, 0, 0, 0, 0, 0, 350, 0, 0, 0, 0, 0, 225, 1, 0, 334, 0, 0, 0, 0,
	66, 487, 0, 0, 270, 0, 0, 114, 30, 360, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 189, 27, 206, 0, 0, 0, 0, 151, 323, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 139, 0, 0, 0, 0, 0, 217, 0, 0, 0, 0, 232, 0, 0, 302, 214, 498, 0, 0, 187, 0, 0, 0, 0,
	142, 0, 338, 406, 4, 585, 497, 51, 0, 0, 0, 0, 0, 157, 0, 457, 0, 0, 0, 312, 589, 0, 0, 0, 283, 281, 340, 0, 0,
	0, 0, 94, 0, 0, 0, 0, 0, 0, 0, 0, 461, 0, 259, 0, 0, 0, 74, 0, 0, 20, 0, 0, 0, 48, 0, 466, 0, 531, 0, 0, 0, 0,
	0, 470, 0, 246, 568, 0, 7, 0, 0, 549, 0, 0, 0, 122, 0, 293, 0, 0, 0, 82, 0, 0, 377, 0, 0, 0, 0, 184, 0, 423, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 324, 0, 0, 171, 0, 0, 0, 562, 0, 0, 0, 382, 0, 384, 179, 0, 0, 0, 0, 0, 0, 0, 0, 101, 0,
	0, 482, 0, 0, 145, 167, 250, 83, 271, 315, 410, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 513, 0, 0, 0, 456, 0, 0, 0, 0, 0,
	0, 405, 0, 0, 0, 0, 0, 0, 0, 0, 80, 0, 0, 0, 299, 0, 0, 0, 0, 0, 527, 0, 0, 0, 0, 0, 0, 0, 0, 276, 483, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 571, 0, 285, 0, 0, 0, 0, 0, 383, 495, 0, 0, 0, 0, 256, 169, 512, 0, 0, 0, 146, 0, 0,
	0, 0, 0, 0, 0, 86, 0, 0, 0, 0, 0, 0, 0, 0, 0, 347, 0, 0, 0, 0, 0, 3, 357, 46, 0, 8, 60, 0, 0, 490, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 107, 0, 221, 479, 0, 0, 0, 273, 368, 235, 0, 0, 316, 99, 0, 0,
	0, 0, 56, 351, 193, 0, 104, 0, 582, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 535, 0, 0, 0, 25, 147, 218, 251, 409, 0, 14,
	0, 0, 0, 393, 0, 574, 0, 0, 0, 164, 534, 575, 0, 258, 0, 0, 0, 0, 0, 0, 441, 0, 0, 0, 0, 0, 0, 0, 306, 0, 220,
	573, 450, 566, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 194, 0, 36, 463, 0, 0, 0, 354, 0, 0, 0, 0, 0, 0, 0, 0, 37, 0, 215,
	0, 0, 0, 0, 0, 0, 0, 199, 0, 0, 0, 265, 514, 0, 5, 224, 0, 230, 67, 229, 262, 329, 0, 0, 87, 439, 503, 559, 0,
	0, 0, 379, 0, 0, 391, 0, 0, 150, 0, 0, 0, 335, 0, 0, 0, 0, 0, 77, 59, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131, 544, 0,
	0, 96, 0, 0, 0, 0, 0, 0, 0, 0, 40, 296, 155, 264, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	239, 553, 0, 0, 0, 0, 53, 387, 0, 209, 274, 542, 0, 395, 0, 355, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 144,
	421, 0, 0, 65, 0, 93, 158, 0, 0, 0, 468, 0, 0, 0, 0, 0, 0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 183, 0, 561, 42, 0,
	163, 0, 0, 480, 17, 484, 0, 0, 0, 0, 556, 0, 297, 0, 0, 0, 519, 0, 286, 295, 0, 0, 0, 0, 0, 433, 0, 0, 0, 0, 0,
	178, 0, 342, 0, 237, 0, 0, 0, 0, 0, 0, 322, 200, 0, 0, 0, 0, 510, 465, 0, 0, 0, 0, 0, 560, 0, 160, 0, 0, 0, 0,
	0, 161, 0, 569, 381, 90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 168, 68, 291, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 435, 45, 0, 0, 0, 0, 428, 136, 0, 0, 438, 526, 0, 253, 0, 0, 547, 0, 0, 0, 538, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 181, 0, 35, 0, 118, 0, 172, 0, 0, 268, 0, 462, 0, 0, 0, 0, 0, 0, 0, 28, 109, 0, 91, 374, 13, 478,
	0, 0, 0, 0, 0, 0, 41, 0, 0, 0, 0, 343, 0, 0, 0, 292, 0, 132, 135, 0, 0, 0, 307, 572, 143, 0, 0, 0, 0, 0, 43, 0,
	0, 328, 0, 0, 318, 0, 0, 0, 502, 0, 417, 445, 537, 0, 346, 313, 0, 0, 0, 0, 319, 0, 321, 0, 0, 0, 532, 0, 0, 0,
	0, 0, 517, 0, 0, 0, 0, 0, 0, 0, 0, 370, 337, 0, 0, 0, 173, 0, 85, 332, 359, 520, 0, 0, 0, 0, 0, 0, 0, 266, 0, 0,
	244, 0, 252, 0, 0, 0, 431, 0, 0, 404, 0, 0, 0, 0, 127, 0, 0, 0, 0, 0, 0, 0, 0, 228, 0, 0, 0, 0, 0, 195, 0, 242,
	0, 0, 0, 0, 208, 365, 23, 0, 418, 105, 529, 550, 590, 0, 0, 539, 0, 455, 308, 0, 180, 290, 0, 78, 0, 352, 0, 0,
	0, 311, 0, 0, 0, 412, 0, 0, 437, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 152, 62, 0, 414, 0, 0, 0,
	0, 0, 0, 366, 0, 378, 460, 523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 166, 0, 0, 21, 79, 117, 545, 0, 0, 555,
	0, 0, 0, 504, 50, 84, 289, 564, 400, 420, 0, 358, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 541, 0, 0,
	429, 0, 0, 0, 204, 398, 0, 467, 0, 0, 126, 0, 0, 0, 0, 0, 44, 0, 282, 401, 39, 81, 0, 0, 0, 0, 0, 0, 0, 0, 108,
	362, 0, 254, 0, 588, 0, 0, 581, 0, 0, 248, 0, 247, 0, 0, 0, 0, 300, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129, 0,
	0, 0, 0, 0, 0, 0, 106, 486, 279, 525, 0, 0, 0, 475, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 471, 536, 576,
	0, 0, 0, 31, 29, 201, 516, 0, 0, 6, 0, 0, 0, 0, 411, 0, 0, 349, 0, 0, 0, 0, 0, 0, 546, 518, 0, 0, 0, 501, 0, 0,
	0, 0, 0, 275, 348, 92, 375, 0, 0, 0, 0, 0, 0, 301, 580, 0, 0, 0, 0, 216, 554, 0, 0, 0, 0, 0, 415, 54, 320, 0, 0,
	507, 0, 0, 0, 0, 9, 103, 0, 0, 0, 0, 0, 0, 0, 446, 0, 0, 528, 0, 38, 223, 584, 0, 0, 0, 0, 325, 0, 0, 294, 0,
	174, 0, 111, 16, 125, 540, 0, 361, 448, 182, 0, 0, 0, 376, 0, 0, 0, 0, 0, 0, 0, 508, 0, 128, 0, 0, 165, 388,
	175, 0, 0, 0, 0, 0, 49, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 303, 0, 0, 0, 0, 120, 425, 0, 0, 0, 505, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 394, 0, 0, 0, 0, 0, 0, 0, 459, 364, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0, 0, 2, 472, 0, 191, 0,
	257, 267, 278, 474, 0, 0, 0, 0, 0, 0, 0, 0, 586, 0, 0, 314, 0, 367, 464, 0, 61, 331, 202, 449, 0, 231, 0, 210,
	0, 0, 0, 0, 0, 522, 153, 245, 419, 0, 0, 0, 0, 0, 0, 0, 304, 0, 0, 0, 0, 0, 0, 0, 341, 149, 0, 0, 0, 0, 263, 19,
	579, 75, 124, 188, 213, 0, 0, 197, 0, 0, 0, 0, 0, 0, 243, 0, 0, 52, 222, 0, 0, 563, 0, 0, 0, 185, 0, 0, 0, 0,
	427, 0, 0, 0, 0, 0, 0, 0, 0, 0, 260, 0, 203, 176, 333, 397, 0, 402, 0, 0, 0, 432, 0, 0, 0, 0, 0, 0, 0, 95, 137,
	0, 234, 177, 0, 0, 0, 0, 0, 0, 0, 112, 0, 0, 0, 0, 0, 113, 386, 0, 0, 0, 0, 317, 0, 344, 0, 0, 0, 0, 70, 284,
	373, 0, 0, 288, 0, 0, 0, 0, 0, 18, 511, 458, 0, 0, 0, 0, 0, 0, 426, 0, 0, 0, 0, 0, 0, 399, 0, 121, 0, 0, 0, 0,
	0, 0, 88, 403, 0, 0, 500, 0, 69, 0, 0, 0, 0, 0, 0, 0, 548, 249, 0, 0, 0, 0, 533, 0, 0, 0, 0, 116, 451, 453, 492,
	0, 444, 0, 0, 0, 0, 0, 0, 0, 0, 469, 0, 0, 0, 0, 0, 408, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 72, 190, 0, 0, 233, 0,
	0, 0, 0, 0, 261, 0, 0, 530, 11, 0, 488, 0, 0, 0, 0, 0, 0, 0, 170, 327, 0, 0, 238, 0, 0, 506, 557, 0, 477, 0, 0,
	0, 0, 0, 0, 476, 0, 0, 413, 0, 134, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 89, 277, 481, 521, 0, 192, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 390, 0, 0, 0, 0, 0, 0, 10, 0, 102, 0, 442, 567, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 587, 0, 0, 0,
	0, 211, 0, 196, 34, 119, 0, 0, 0, 0, 0, 0, 140, 0, 0, 0, 369, 64, 0, 0, 0, 0, 0, 0, 227, 0, 0, 0, 0, 0, 422, 0,
	0, 0, 57, 0, 0, 0, 0, 0, 0, 396, 0, 0, 0, 485, 436, 0, 0, 219,
};

static const char *const list_266[] = {
	"palabra", "palabras", "término", "términos", "expresión", "llamado", "llamada", "llamados", "llamadas",
	"supuesto", "supuesta",
};
static const uint16_t slots_266[] = {
	0, 2, 0, 0, 0, 11, 3, 0, 1, 0, 0, 10, 0, 0, 0, 4, 0, 0, 9, 0, 0, 7, 0, 0, 8, 0, 0, 6, 0, 0, 0, 5,
};

static const char *const list_267[] = {
	"que", "si",
};
static const uint16_t slots_267[] = {
	0, 2, 1, 0, 0, 0, 0, 0,
};

static const char *const list_268[] = {
	"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "ayer", "hoy", "enero", "febrero",
	"marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
};
static const uint16_t slots_268[] = {
	16, 0, 0, 9, 8, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 19, 0, 0, 0, 4, 0, 0, 0, 0, 1, 0, 0, 21, 20, 0, 0, 0, 0, 0, 6, 0,
	12, 0, 17, 0, 0, 0, 0, 5, 0, 13, 0, 0, 0, 2, 0, 0, 0, 18, 7, 10, 11, 0, 15, 3, 0, 0, 0, 0,
};

static const char *const list_269[] = {
	"Sr.", "Sra.", "Srta.", "Dr.", "Dra.", "don", "doña", "señor", "señora", "presidente", "presidenta", "ministro",
	"ministra", "general", "coronel", "rey", "reina", "papa", "juez", "senador", "diputado", "alcalde",
};
static const uint16_t slots_269[] = {
	0, 0, 0, 0, 13, 0, 12, 19, 0, 0, 0, 16, 0, 0, 6, 0, 8, 0, 0, 0, 0, 0, 0, 2, 7, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 9,
	15, 0, 0, 4, 5, 22, 17, 14, 0, 0, 10, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 1, 3, 11, 18, 0, 0,
};

static const char *const list_270[] = {
	"película", "libro", "novela", "canción", "álbum", "disco", "revista", "diario", "periódico", "serie",
	"programa", "obra", "ópera", "título", "titulado", "titulada", "llamado", "llamada", "denominado", "denominada",
	"film", "cinta", "documental", "apodado",
};
static const uint16_t slots_270[] = {
	0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 19, 0, 1, 14, 15, 0, 6, 16, 17, 21, 20, 11, 22, 9, 0,
	0, 10, 3, 7, 0, 0, 0, 8, 12, 13, 0, 0, 0, 24, 0, 0, 0, 4, 0, 18, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0,
};

static const char *const list_271[] = {
	"نیز", "هم", "همچنین", "سپس", "امروز", "دیروز",
};
static const uint16_t slots_271[] = {
	6, 0, 5, 0, 3, 0, 4, 0, 0, 0, 0, 1, 0, 0, 0, 2,
};

static const char *const list_272[] = {
	"است", "هستند", "بود", "بودند", "شد", "شده",
};
static const uint16_t slots_272[] = {
	6, 0, 0, 1, 4, 5, 0, 0, 0, 3, 0, 0, 2, 0, 0, 0,
};

static const char *const list_273[] = {
	"و", "یا", "اما", "ولی", "اگر", "چون",
};
static const uint16_t slots_273[] = {
	5, 0, 0, 3, 1, 0, 0, 6, 0, 0, 0, 2, 0, 0, 4, 0,
};

static const char *const list_274[] = {
	"خواند", "نامید", "توصیف کرد",
};
static const uint16_t slots_274[] = {
	0, 0, 0, 2, 3, 1, 0, 0,
};

static const char *const list_275[] = {
	"در", "به", "از", "با", "برای", "بر", "تا",
};
static const uint16_t slots_275[] = {
	0, 2, 0, 1, 0, 0, 0, 0, 4, 0, 6, 0, 5, 0, 3, 7,
};

static const char *const list_276[] = {
	"او", "وی", "آنها", "آن‌ها", "ایشان", "من", "ما",
};
static const uint16_t slots_276[] = {
	0, 0, 7, 2, 0, 3, 0, 0, 6, 1, 0, 0, 0, 5, 0, 4,
};

static const char *const list_277[] = {
	"معتقد است", "باور دارد", "فکر می‌کند", "امیدوار است", "می‌خواهد", "خواست", "تکذیب کرد",
};
static const uint16_t slots_277[] = {
	6, 5, 1, 4, 0, 0, 0, 0, 2, 7, 0, 3, 0, 0, 0, 0,
};

static const char *const list_278[] = {
	"و", "یا", "و نیز", "و همچنین", "همچنین",
};
static const uint16_t slots_278[] = {
	0, 0, 3, 0, 1, 5, 0, 0, 0, 0, 0, 2, 0, 4, 0, 0,
};

static const char *const list_279[] = {
	"است", "بود", "بودند", "شد", "این",
};
static const uint16_t slots_279[] = {
	0, 0, 0, 1, 3, 4, 5, 0, 0, 2, 0, 0, 0, 0, 0, 0,
};

static const char *const list_280[] = {
	"پوستر", "پوسترهایی", "پوستری", "برچسب",
};
static const uint16_t slots_280[] = {
	3, 4, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1,
};

static const char *const list_281[] = {
	"اما", "وقتی", "زمانی", "در حالی", "هنگامی", "ولی", "اگر",
};
static const uint16_t slots_281[] = {
	7, 0, 0, 1, 0, 0, 0, 0, 3, 4, 2, 0, 0, 5, 6, 0,
};

static const char *const list_282[] = {
	"شعار", "شعارهای", "شعارهایی", "شعارهایی مانند", "شعارهایی چون", "شعار دادند", "شعار می‌دادند", "شعار میدادند",
	"شعار سر دادند", "سر دادند", "فریاد", "فریاد زدند", "فریاد می‌زدند", "با فریاد", "با شعار", "با شعارهای",
	"شعارهایی همچون", "فریادهای", "شعارهایی نظیر", "فریاد زدن",
};
static const uint16_t slots_282[] = {
	0, 4, 15, 0, 0, 3, 14, 18, 19, 9, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 7, 16, 0, 0, 0,
	0, 0, 20, 0, 0, 0, 0, 0, 11, 13, 0, 0, 0, 0, 0, 2, 8, 0, 0, 0, 0, 12, 0, 0, 6, 1, 5, 0, 0,
};

static const char *const list_283[] = {
	"معترضان", "تظاهرکنندگان", "مردم", "جمعیت", "دانشجویان", "کارگران", "هواداران", "حامیان", "زنان", "هزاران",
	"صدها", "شرکت‌کنندگان", "معلمان", "بازنشستگان", "ایرانیان", "تماشاگران",
};
static const uint16_t slots_283[] = {
	7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 8, 0, 0, 0, 0, 13, 11, 0, 2, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 16, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 3, 6, 0, 5, 15, 0, 4, 0, 0, 0, 0, 0, 10,
};

static const char *const list_284[] = {
	"شعار", "شعارهای", "شعارهایی", "شعار می‌دادند", "شعار دادند", "پلاکارد", "بنر",
};
static const uint16_t slots_284[] = {
	6, 0, 2, 0, 0, 3, 0, 0, 0, 7, 0, 5, 1, 0, 4, 0,
};

static const char *const list_285[] = {
	"تی‌شرت", "تی شرت", "کلاه", "ماسک", "پیراهن", "پیراهنی", "پیراهن‌های", "لباس",
};
static const uint16_t slots_285[] = {
	3, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 8, 2, 0, 0, 7, 0, 4, 1, 0, 0, 0, 0,
};

static const char *const list_286[] = {
	"مانند", "مثل", "همچون", "چون", "از جمله", "با", "نظیر", "که", "را", "دادند", "علیه",
};
static const uint16_t slots_286[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 9, 11, 3, 10, 1, 0, 5, 0, 2, 0, 0, 0, 4, 8, 0, 0, 0, 0, 0, 7, 0,
};

static const char *const list_287[] = {
	"شعار تبلیغاتی", "شعار انتخاباتی", "با شعار انتخاباتی", "شعار سال", "شعار حزب", "شعار کارزار",
};
static const uint16_t slots_287[] = {
	0, 0, 0, 6, 0, 0, 0, 2, 0, 5, 1, 0, 3, 4, 0, 0,
};

static const char *const list_288[] = {
	"او", "وی", "من", "مردی", "زنی",
};
static const uint16_t slots_288[] = {
	0, 0, 4, 2, 0, 0, 0, 0, 3, 1, 0, 5, 0, 0, 0, 0,
};

static const char *const list_289[] = {
	"مرگ بر", "درود بر", "زنده باد", "نه به", "آزادی", "ننگ بر", "سلام بر", "پاینده",
};
static const uint16_t slots_289[] = {
	0, 0, 0, 0, 0, 0, 0, 3, 0, 6, 0, 0, 0, 0, 8, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 7, 1, 2,
};

static const char *const list_290[] = {
	"تظاهرات", "اعتراض", "اعتراضات", "تجمع", "تجمعات", "راهپیمایی", "اعتصاب", "معترضان", "تظاهرکنندگان",
};
static const uint16_t slots_290[] = {
	0, 8, 3, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 6, 0, 1, 0, 0, 5, 4, 0, 9, 0, 0, 7, 0, 0, 0, 0,
};

static const char *const list_291[] = {
	"نوشته بود", "نوشته شده بود", "نوشته‌شده", "نوشته", "با مضمون", "با نوشته", "با عبارت", "با مضامین",
	"نوشته شده", "که روی آن نوشته", "نوشته بودند", "نوشته شده است", "نوشته شده بودند", "نوشته‌اند",
	"نوشته شده بود که",
};
static const uint16_t slots_291[] = {
	5, 11, 0, 15, 3, 0, 0, 0, 6, 0, 14, 0, 0, 0, 0, 7, 0, 0, 9, 0, 12, 13, 0, 1, 0, 0, 0, 8, 0, 4, 2, 10,
};

static const char *const list_292[] = {
	"گفت", "گفته", "افزود", "اظهار داشت", "تاکید کرد", "تأکید کرد", "اعلام کرد", "بیان کرد",
};
static const uint16_t slots_292[] = {
	7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 3, 0, 0, 0, 4, 0, 1, 2, 6, 8, 0, 0,
};

static const char *const list_293[] = {
	"پلاکارد", "پلاکاردهایی", "بنر", "بنرهایی", "پارچه‌نوشته", "تابلو", "تابلوهایی", "پلاکاردهای", "پلاکاردی",
	"بنری", "پارچه نوشته", "پارچه‌ای", "پارچهٔ", "پلاکاردهایی با", "پلاکاردها", "بنرها", "پلاکارد‌ها", "تابلوها",
};
static const uint16_t slots_293[] = {
	1, 16, 6, 14, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 17, 0, 0, 0, 4, 3, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0,
	12, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 11, 15, 0, 18, 0, 0, 5, 8,
};

static const char *const list_294[] = {
	"هشتگ", "هشتگ‌های", "هشتگ‌", "هشتگ‌ها", "هشتک",
};
static const uint16_t slots_294[] = {
	0, 0, 3, 0, 2, 0, 0, 0, 1, 0, 5, 4, 0, 0, 0, 0,
};

static const char *const list_295[] = {
	"آنها", "آنان", "آن‌ها",
};
static const uint16_t slots_295[] = {
	0, 0, 2, 0, 0, 1, 0, 3,
};

static const char *const list_296[] = {
	"دیوارنویسی", "دیوارنویسی‌ها", "گرافیتی", "دیوار نوشته", "دیوارنوشته",
};
static const uint16_t slots_296[] = {
	0, 0, 0, 1, 5, 0, 2, 0, 3, 0, 0, 0, 4, 0, 0, 0,
};

static const char *const list_297[] = {
	"عبارت", "جمله", "نوشته",
};
static const uint16_t slots_297[] = {
	0, 0, 2, 0, 0, 3, 1, 0,
};

static const char *const list_298[] = {
	"به گفته", "به گفتهٔ", "به گفته‌ی", "طبق گفته", "به نقل از", "براساس", "به گزارش",
};
static const uint16_t slots_298[] = {
	1, 0, 0, 0, 7, 0, 4, 0, 0, 5, 6, 0, 0, 2, 3, 0,
};

static const char *const list_299[] = {
	"بیانیه", "سخنرانی", "نامه", "پیام", "گزارش", "پرسش", "پاسخ",
};
static const uint16_t slots_299[] = {
	5, 3, 7, 0, 6, 0, 0, 0, 0, 0, 0, 2, 0, 0, 4, 1,
};

static const char *const list_300[] = {
	"گفت", "گفتند", "گفته", "می‌گوید", "می‌گویند", "گوید", "افزود", "افزودند", "اظهار داشت", "اظهار کرد",
	"تأکید کرد", "تاکید کرد", "تأکید کردند", "نوشت", "نوشتند", "پرسید", "پاسخ داد", "خاطرنشان کرد", "بیان کرد",
	"بیان داشت", "اعلام کرد", "اعلام کردند", "تصریح کرد", "عنوان کرد", "یادآور شد", "توضیح داد", "ادامه داد",
	"هشدار داد", "گفته است", "گفته بود", "مدعی شد", "فریاد زد", "فریاد زدند",
};
static const uint16_t slots_300[] = {
	0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 25, 0, 0, 30, 0, 9, 0, 0, 15, 19, 0, 0, 0, 2, 14, 20,
	0, 0, 0, 22, 0, 18, 0, 8, 0, 0, 0, 0, 28, 0, 5, 23, 0, 0, 17, 0, 0, 33, 0, 1, 0, 0, 0, 0, 0, 21, 0, 13, 0, 0,
	10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 27, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 6, 0, 0, 0,
	24, 0, 0, 29, 0, 0, 0, 0, 0, 0, 31, 7, 0, 0, 0, 0, 0, 3, 0, 11, 0, 0, 0,
};

static const char *const list_301[] = {
	"واژه", "واژهٔ", "اصطلاح", "کلمه",
};
static const uint16_t slots_301[] = {
	0, 0, 0, 0, 0, 0, 2, 4, 0, 3, 0, 1, 0, 0, 0, 0,
};

static const char *const list_302[] = {
	"که",
};
static const uint16_t slots_302[] = {
	1, 0, 0, 0,
};

static const char *const list_303[] = {
	"آقای", "خانم", "دکتر", "رئیس‌جمهور", "وزیر", "ژنرال", "آیت‌الله",
};
static const uint16_t slots_303[] = {
	0, 7, 5, 6, 0, 0, 0, 0, 4, 0, 1, 2, 3, 0, 0, 0,
};

static const char *const list_304[] = {
	"فیلم", "کتاب", "رمان", "روزنامه", "مجله", "سریال", "ترانه",
};
static const uint16_t slots_304[] = {
	6, 0, 7, 2, 0, 0, 0, 0, 0, 0, 3, 1, 5, 4, 0, 0,
};

static const char *const list_305[] = {
	"myös", "sitten", "nyt",
};
static const uint16_t slots_305[] = {
	0, 0, 0, 1, 3, 0, 2, 0,
};

static const char *const list_306[] = {
	"on", "ovat", "oli", "olivat",
};
static const uint16_t slots_306[] = {
	1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 2, 3, 0,
};

static const char *const list_307[] = {
	"ja", "tai", "mutta", "koska", "kun", "jos",
};
static const uint16_t slots_307[] = {
	0, 0, 3, 0, 1, 4, 0, 0, 0, 5, 0, 0, 0, 2, 0, 6,
};

static const char *const list_308[] = {
	"open-dash",
};
static const uint16_t slots_308[] = {
	1, 0, 0, 0,
};

static const char *const list_309[] = {
	"kutsuu", "kutsui", "kuvailee", "kuvaili", "nimittää",
};
static const uint16_t slots_309[] = {
	0, 0, 5, 0, 4, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 3,
};

static const char *const list_310[] = {
	"ei",
};
static const uint16_t slots_310[] = {
	0, 0, 0, 1,
};

static const char *const list_311[] = {
	"hän", "he", "minä", "me", "se",
};
static const uint16_t slots_311[] = {
	0, 0, 1, 0, 0, 5, 2, 4, 3, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_312[] = {
	"joka", "jotka",
};
static const uint16_t slots_312[] = {
	0, 0, 1, 2, 0, 0, 0, 0,
};

static const char *const list_313[] = {
	"uskoo", "uskoi", "toivoo", "toivoi", "odottaa", "haluaa", "halusi", "kiistää", "kiisti", "vaatii", "vaati",
	"pelkää", "tietää",
};
static const uint16_t slots_313[] = {
	12, 3, 0, 0, 0, 5, 0, 4, 13, 7, 0, 0, 0, 0, 0, 8, 10, 0, 0, 0, 0, 0, 2, 0, 0, 0, 9, 0, 1, 11, 0, 6,
};

static const char *const list_314[] = {
	"iskulause", "banderolli",
};
static const uint16_t slots_314[] = {
	0, 1, 2, 0, 0, 0, 0, 0,
};

static const char *const list_315[] = {
	"mukaan",
};
static const uint16_t slots_315[] = {
	1, 0, 0, 0,
};

static const char *const list_316[] = {
	"sanoo", "sanoi", "sanoivat", "sanovat", "kertoo", "kertoi", "kertoivat", "toteaa", "totesi", "kirjoittaa",
	"kirjoitti", "kysyy", "kysyi", "vastaa", "vastasi", "selittää", "selitti", "lisää", "lisäsi", "huomauttaa",
	"huomautti", "korostaa", "korosti", "arvioi", "väittää", "väitti", "huutaa", "huusi", "kuiskasi", "ilmoittaa",
	"ilmoitti", "myöntää", "myönsi", "jatkaa", "jatkoi", "muistuttaa", "muistutti", "kommentoi", "pohtii",
	"muistelee",
};
static const uint16_t slots_316[] = {
	0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 11, 8, 0, 0, 0, 0, 31, 38, 0, 5, 40, 0, 0, 0, 0, 0, 0, 0, 0,
	34, 12, 2, 28, 29, 0, 0, 0, 37, 0, 0, 0, 21, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 19, 0, 0, 0, 3, 0,
	16, 18, 0, 27, 35, 0, 0, 0, 0, 0, 0, 0, 20, 0, 13, 26, 0, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0, 0, 0, 0, 33, 25, 15, 9,
	0, 0, 0, 10, 0, 0, 0, 0, 0, 22, 23, 24, 0, 0, 36, 0, 32, 0, 39, 0, 0, 17, 7, 0,
};

static const char *const list_317[] = {
	"sana", "termi",
};
static const uint16_t slots_317[] = {
	0, 0, 2, 0, 1, 0, 0, 0,
};

static const char *const list_318[] = {
	"että",
};
static const uint16_t slots_318[] = {
	0, 0, 0, 1,
};

static const char *const list_319[] = {
	"elokuva", "kirja", "romaani", "laulu", "levy", "lehti", "sarja",
};
static const uint16_t slots_319[] = {
	2, 7, 3, 0, 0, 0, 4, 5, 0, 0, 0, 0, 1, 6, 0, 0,
};

static const char *const list_320[] = {
	"aussi", "ensuite", "puis", "encore", "déjà", "toujours", "également", "hier", "notamment", "alors", "enfin",
	"toutefois", "cependant", "pourtant", "jeudi",
};
static const uint16_t slots_320[] = {
	5, 0, 3, 14, 0, 0, 0, 0, 1, 6, 10, 12, 0, 4, 7, 8, 15, 0, 0, 0, 0, 0, 2, 0, 9, 0, 0, 11, 0, 13, 0, 0,
};

static const char *const list_321[] = {
	"comme", "de",
};
static const uint16_t slots_321[] = {
	0, 0, 2, 0, 1, 0, 0, 0,
};

static const char *const list_322[] = {
	"a", "ont", "avait", "avaient", "aura", "aurait", "est", "sont", "était", "étaient", "sera", "serait",
	"seraient", "doit", "devait", "peut", "pouvait", "va", "vont", "ait", "soit", "eut", "fut",
};
static const uint16_t slots_322[] = {
	19, 0, 0, 17, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0, 9, 0, 0, 15, 0, 0, 8, 5, 0, 0, 4, 12,
	22, 0, 0, 0, 7, 0, 0, 21, 0, 1, 2, 10, 13, 0, 20, 0, 6, 0, 0, 0, 0, 3, 18, 0, 0, 11, 0, 0, 16,
};

static const char *const list_323[] = {
	"et", "ou", "mais", "donc", "car", "quand", "lorsque", "si", "comme", "puisque", "tandis",
};
static const uint16_t slots_323[] = {
	0, 5, 0, 10, 9, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 2, 8, 0, 0, 0, 0, 4, 0, 0, 0, 0, 1, 6, 11, 3,
};

static const char *const list_324[] = {
	"le", "la", "les", "l’", "un", "une", "des", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs",
	"mon", "ma", "notre", "nos", "votre", "plusieurs", "quelques", "deux", "trois", "quatre",
};
static const uint16_t slots_324[] = {
	0, 17, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 8, 0, 0, 4, 13, 5, 3, 18, 0, 2, 21, 10, 23, 14,
	0, 0, 0, 0, 0, 0, 0, 1, 20, 25, 6, 15, 0, 0, 0, 0, 9, 26, 0, 0, 19, 24, 22, 16, 12, 0, 0, 0, 0,
};

static const char *const list_325[] = {
	"incise", "open-dash",
};
static const uint16_t slots_325[] = {
	2, 0, 1, 0, 0, 0, 0, 0,
};

static const char *const list_326[] = {
	"lui", "leur", "nous", "moi", "se", "s’", "journalistes", "presse",
};
static const uint16_t slots_326[] = {
	0, 0, 0, 8, 0, 5, 0, 0, 7, 1, 3, 0, 0, 2, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0,
};

static const char *const list_327[] = {
	"de", "du", "des", "d’", "à", "au", "aux", "et", "pour", "chez", "en",
};
static const uint16_t slots_327[] = {
	4, 0, 1, 3, 0, 0, 0, 9, 0, 0, 11, 0, 0, 0, 0, 0, 0, 10, 2, 0, 0, 0, 5, 0, 0, 7, 0, 6, 8, 0, 0, 0,
};

static const char *const list_328[] = {
	"appelle", "appelait", "appelé", "qualifie", "qualifiait", "qualifié", "qualifia", "nomme", "nommait", "nommé",
	"surnomme", "décrit", "décrivait", "traite", "traité", "baptise", "baptisé", "dénonce", "fustige",
};
static const uint16_t slots_328[] = {
	0, 3, 0, 12, 15, 0, 0, 0, 17, 0, 14, 7, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 6, 10, 1, 18, 0, 0, 0, 0, 0, 2, 0, 0, 0, 13, 5, 9, 11, 16, 0, 0, 0, 0, 0, 0,
};

static const char *const list_329[] = {
	"ne", "pas", "jamais",
};
static const uint16_t slots_329[] = {
	0, 0, 3, 2, 1, 0, 0, 0,
};

static const char *const list_330[] = {
	"de", "du", "des", "d’", "la", "le", "van", "von", "ben", "al", "el",
};
static const uint16_t slots_330[] = {
	4, 10, 1, 3, 7, 11, 0, 0, 0, 0, 6, 9, 0, 0, 0, 0, 0, 0, 2, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0,
};

static const char *const list_331[] = {
	"à", "au", "aux", "dans", "en", "par", "pour", "sur", "sous", "avec", "sans", "chez", "vers", "depuis",
	"pendant", "après", "avant", "contre", "entre", "lors", "dès", "selon", "devant", "derrière", "malgré",
};
static const uint16_t slots_331[] = {
	0, 4, 21, 0, 0, 0, 22, 17, 0, 0, 5, 0, 0, 15, 23, 0, 0, 12, 11, 0, 0, 0, 1, 0, 0, 3, 14, 2, 25, 0, 0, 0, 0, 0,
	0, 13, 0, 8, 16, 7, 6, 19, 0, 20, 24, 0, 0, 9, 0, 0, 0, 0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_332[] = {
	"il", "elle", "ils", "elles", "je", "nous", "on", "vous", "t-il", "t-elle", "celui-ci", "celle-ci",
};
static const uint16_t slots_332[] = {
	0, 0, 8, 0, 0, 0, 0, 2, 5, 10, 6, 0, 11, 0, 0, 9, 7, 3, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 12,
};

static const char *const list_333[] = {
	"qui", "que", "dont",
};
static const uint16_t slots_333[] = {
	0, 0, 2, 0, 0, 0, 1, 3,
};

static const char *const list_334[] = {
	"croit", "croient", "croyait", "pense", "pensent", "pensait", "espère", "espèrent", "espérait", "craint",
	"craignent", "craignait", "veut", "veulent", "voulait", "souhaite", "souhaitent", "souhaitait", "demande",
	"demandent", "considère", "considèrent", "accuse", "accusent", "accusé", "nie", "nient", "nié", "dément",
	"démentent", "démenti", "refuse", "refusent", "refusé", "prévoit", "prévoient", "sait", "savent", "savait",
};
static const uint16_t slots_334[] = {
	0, 0, 31, 8, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 0, 32, 0, 26, 0, 0, 0, 0, 0, 27, 0, 0, 0, 2, 0,
	16, 0, 0, 25, 12, 24, 28, 0, 20, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 1, 0, 0, 0, 10, 36, 0, 0, 0, 19, 0, 0, 0,
	6, 0, 0, 0, 22, 3, 39, 0, 0, 5, 33, 0, 0, 38, 15, 4, 0, 0, 0, 0, 0, 0, 0, 11, 0, 34, 29, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 37, 0, 0, 0, 0, 35, 18, 0, 0, 13, 0, 0, 0, 17, 0, 9, 30, 23, 0, 0,
};

static const char *const list_335[] = {
	"et", "ou", "ainsi que", "mais aussi", "puis", "un autre", "une autre", "ou encore",
};
static const uint16_t slots_335[] = {
	0, 0, 5, 7, 8, 6, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0,
};

static const char *const list_336[] = {
	"le", "la", "les", "du", "l'", "un", "une", "des", "son", "sa", "ses", "leur", "leurs", "ce", "cette", "ces",
	"notre", "nos",
};
static const uint16_t slots_336[] = {
	0, 0, 0, 8, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 14, 0, 0, 0, 10, 6, 3, 0, 0, 2, 0, 15, 0, 11, 0,
	0, 0, 0, 0, 0, 0, 1, 18, 0, 7, 12, 0, 0, 0, 4, 0, 0, 0, 0, 17, 0, 0, 13, 9, 0, 0, 0, 0,
};

static const char *const list_337[] = {
	"est", "était", "sont", "étaient", "fut", "sera", "serait", "c'est", "a été", "devenu",
};
static const uint16_t slots_337[] = {
	9, 7, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 4, 10, 5, 0, 0, 0, 0, 0, 0, 2, 0, 8, 0, 0, 6, 3, 0, 0,
};

static const char *const list_338[] = {
	"affiche", "affiches", "panneau", "panneaux", "autocollant", "autocollants", "drapeau", "drapeaux", "tract",
	"tracts",
};
static const uint16_t slots_338[] = {
	0, 5, 0, 0, 0, 0, 10, 3, 0, 8, 0, 7, 2, 4, 0, 0, 0, 9, 0, 0, 0, 0, 6, 1, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_339[] = {
	"tandis que", "alors que", "quand", "lorsque", "mais", "bien que", "parce que", "si", "où", "avant", "après",
	"pendant que",
};
static const uint16_t slots_339[] = {
	12, 1, 7, 0, 0, 0, 11, 2, 10, 0, 6, 0, 4, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 3, 0, 0, 5,
};

static const char *const list_340[] = {
	"scandant", "scandaient", "scandait", "scandé", "scandent", "scande", "scander", "ont scandé", "a scandé",
	"aux cris de", "au cri de", "cris de", "slogans comme", "slogans tels que", "aux cris d'", "en scandant",
	"scandant des slogans", "slogans scandés", "scandèrent", "en chœur", "scandé des slogans",
};
static const uint16_t slots_340[] = {
	0, 0, 3, 14, 0, 0, 0, 0, 0, 5, 20, 8, 9, 0, 16, 0, 18, 0, 0, 6, 15, 0, 0, 0, 0, 0, 11, 0, 0, 0, 17, 0, 0, 0, 0,
	12, 4, 0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 7, 13, 1, 0, 0, 0, 10, 0, 0, 19, 0, 0, 2,
};

static const char *const list_341[] = {
	"foule", "manifestants", "manifestantes", "participants", "partisans", "supporters", "supporteurs", "étudiants",
	"travailleurs", "militants", "militantes", "activistes", "enseignants", "personnes", "milliers", "centaines",
	"dizaines", "public", "grévistes", "opposants", "femmes", "hommes", "jeunes", "citoyens", "gens", "lycéens",
	"cortège", "habitants", "infirmières", "chinois", "syndicalistes", "salariés",
};
static const uint16_t slots_341[] = {
	18, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0, 25, 0, 29, 0, 10, 0, 0, 0, 0, 0, 0, 0, 31, 0, 0, 0, 19,
	21, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 15, 8, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 1, 0, 0, 0, 0, 0, 12, 26, 0, 0, 6, 0, 0,
	0, 17, 0, 13, 9, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 23, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	14, 0, 0, 11, 22, 0, 0, 0, 2, 0, 0, 0, 27, 0, 0, 3, 16, 0, 0, 24, 0, 0,
};

static const char *const list_342[] = {
	"scandé", "scandaient", "scandent", "scandant", "slogan", "slogans", "banderole", "banderoles", "pancarte",
	"pancartes", "devise", "hashtag",
};
static const uint16_t slots_342[] = {
	5, 0, 8, 11, 1, 6, 7, 12, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 4, 9, 0, 0, 0, 0, 0, 0, 0, 0, 2,
};

static const char *const list_343[] = {
	"t-shirt", "t-shirts", "tee-shirt", "tee-shirts", "casquette", "casquettes", "masque", "masques", "gilet",
	"gilets", "sweat", "maillot",
};
static const uint16_t slots_343[] = {
	0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 7, 12, 2, 0, 4, 9, 10, 0, 0, 5, 0, 3, 0, 8, 11, 0, 0, 0, 6,
};

static const char *const list_344[] = {
	"il", "elle", "une autre",
};
static const uint16_t slots_344[] = {
	1, 0, 3, 0, 0, 0, 0, 2,
};

static const char *const list_345[] = {
	"écrit", "écrite", "inscrit", "inscrite", "inscrits", "peint", "peinte", "imprimé", "imprimée", "floqué",
	"brodé",
};
static const uint16_t slots_345[] = {
	0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 2, 5, 10, 6, 8, 0, 0, 0, 0, 0, 4, 3, 0, 0, 0, 0, 0, 0, 7, 9,
};

static const char *const list_346[] = {
	"comme", "tels que", "telles que", "avec", "de", "dont", "notamment", "que", "qui", "entre autres", "contre",
};
static const uint16_t slots_346[] = {
	0, 10, 5, 0, 1, 0, 9, 0, 0, 0, 8, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 4, 0, 7, 11, 0, 0, 0, 0, 2, 3,
};

static const char *const list_347[] = {
	"slogan", "slogans", "devise", "devises", "mot d'ordre", "mots d'ordre", "cri de ralliement", "sous le slogan",
	"avec pour slogan", "cri de guerre", "un slogan", "le slogan",
};
static const uint16_t slots_347[] = {
	0, 0, 0, 3, 2, 10, 12, 0, 0, 0, 0, 0, 8, 0, 0, 0, 4, 7, 0, 0, 11, 6, 0, 0, 0, 0, 5, 0, 0, 0, 9, 1,
};

static const char *const list_348[] = {
	"de", "du", "d'",
};
static const uint16_t slots_348[] = {
	0, 0, 1, 2, 3, 0, 0, 0,
};

static const char *const list_349[] = {
	"il", "elle", "je", "homme", "femme", "chanteur", "chanteuse",
};
static const uint16_t slots_349[] = {
	0, 6, 7, 0, 0, 5, 0, 2, 1, 3, 4, 0, 0, 0, 0, 0,
};

static const char *const list_350[] = {
	"vive", "à bas", "mort à", "mort aux", "non à", "non au", "non aux", "oui à", "liberté pour", "justice pour",
	"à mort", "gloire à", "sauvons", "dehors", "libérez", "stop à",
};
static const uint16_t slots_350[] = {
	0, 0, 0, 0, 0, 1, 15, 0, 11, 0, 0, 0, 0, 9, 0, 5, 0, 0, 0, 8, 13, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 2, 0, 7, 0,
	0, 0, 0, 0, 0, 0, 3, 0, 0, 4, 6, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 10, 0, 0, 0,
};

static const char *const list_351[] = {
	"manifestation", "manifestations", "marche", "cortège", "rassemblement", "rassemblements", "meeting", "grève",
	"manifestants", "manifestent", "manif", "manifesté", "défilé", "défilé dans", "protestation",
};
static const uint16_t slots_351[] = {
	0, 0, 0, 0, 12, 0, 2, 0, 0, 10, 8, 14, 15, 0, 0, 3, 0, 1, 9, 0, 0, 0, 4, 0, 0, 5, 7, 0, 11, 0, 6, 13,
};

static const char *const list_352[] = {
	"disait", "disaient", "dit", "disent", "disant", "proclamait", "proclamaient", "proclame", "proclamant",
	"proclament", "lisait", "on pouvait lire", "pouvait-on lire", "on peut lire", "peut-on lire", "lit-on",
	"se lisait", "indiquant", "réclamant", "affichant", "portant", "où l'on pouvait lire",
	"sur lesquelles on pouvait lire", "qui dit", "qui disait",
};
static const uint16_t slots_352[] = {
	0, 0, 0, 0, 4, 7, 0, 0, 0, 0, 0, 0, 16, 18, 0, 0, 25, 20, 0, 0, 14, 0, 2, 11, 0, 0, 0, 0, 0, 0, 0, 13, 5, 21,
	24, 0, 0, 0, 0, 0, 8, 6, 12, 0, 0, 0, 3, 1, 9, 23, 10, 15, 0, 17, 0, 0, 22, 19, 0, 0, 0, 0, 0, 0,
};

static const char *const list_353[] = {
	"a déclaré", "déclaré", "affirmé", "expliqué", "ajouté", "déclare", "affirme", "explique", "ajoute", "estimé",
	"lance", "lancé", "intervient",
};
static const uint16_t slots_353[] = {
	0, 10, 5, 0, 11, 0, 0, 2, 0, 0, 0, 0, 0, 7, 6, 0, 0, 13, 0, 0, 0, 12, 3, 0, 1, 4, 8, 9, 0, 0, 0, 0,
};

static const char *const list_354[] = {
	"crient", "criaient", "criant", "crié", "crier", "criait", "ont crié", "hurlaient", "hurlant", "hurlé",
	"hurlent", "clamaient", "clamant", "clamé", "crièrent", "lançaient", "crie", "cria", "hurla",
};
static const uint16_t slots_354[] = {
	10, 0, 0, 4, 0, 0, 0, 0, 1, 0, 2, 17, 3, 0, 0, 0, 0, 0, 0, 6, 15, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 19,
	14, 11, 0, 0, 5, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 7, 13, 0, 0, 0, 9, 0, 0, 0, 0, 18, 12,
};

static const char *const list_355[] = {
	"banderole", "banderoles", "pancarte", "pancartes", "calicot", "calicots", "écriteau", "écriteaux",
};
static const uint16_t slots_355[] = {
	5, 0, 2, 0, 0, 1, 7, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 3, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0,
};

static const char *const list_356[] = {
	"chantaient", "chantant", "chanté", "chanter", "chantent", "entonnaient", "entonnant", "entonné", "ont chanté",
	"ont entonné",
};
static const uint16_t slots_356[] = {
	2, 7, 8, 9, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 6, 0, 0, 10, 0, 4, 0, 0, 3,
};

static const char *const list_357[] = {
	"le", "la", "les", "de", "du", "des", "et", "ou", "à", "en", "ne", "pas", "un", "une", "avec", "pour", "que",
	"est", "au", "c'est", "l'", "d'",
};
static const uint16_t slots_357[] = {
	0, 0, 0, 6, 21, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 13, 3, 19, 0, 2, 0, 0, 0, 4, 0,
	0, 0, 0, 16, 18, 0, 1, 17, 0, 14, 0, 0, 0, 8, 5, 0, 0, 0, 15, 0, 0, 20, 0, 12, 7, 11, 22, 0,
};

static const char *const list_358[] = {
	"hashtag", "hashtags", "mot-dièse", "mot-clé", "mots-dièse",
};
static const uint16_t slots_358[] = {
	0, 4, 3, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 5,
};

static const char *const list_359[] = {
	"ils", "elles", "on",
};
static const uint16_t slots_359[] = {
	3, 1, 0, 0, 2, 0, 0, 0,
};

static const char *const list_360[] = {
	"sous",
};
static const uint16_t slots_360[] = {
	0, 0, 0, 1,
};

static const char *const list_361[] = {
	"graffiti", "graffitis", "tag", "tags", "tagué", "taguée", "tagués",
};
static const uint16_t slots_361[] = {
	4, 1, 6, 3, 0, 0, 2, 7, 0, 0, 0, 0, 0, 0, 5, 0,
};

static const char *const list_362[] = {
	"mots", "message", "messages", "phrase", "inscription", "inscriptions", "les mots", "l'inscription",
	"la mention", "le message",
};
static const uint16_t slots_362[] = {
	1, 0, 0, 0, 2, 7, 9, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 3, 5, 0, 0, 0, 8, 0, 0, 10, 0, 0,
};

static const char *const list_363[] = {
	"selon", "d’après", "d'après", "au dire de", "aux dires de", "de l’avis de", "selon les mots de",
};
static const uint16_t slots_363[] = {
	0, 5, 0, 0, 0, 0, 1, 3, 7, 0, 4, 2, 0, 0, 0, 6,
};

static const char *const list_364[] = {
	"déclaration", "discours", "lettre", "communiqué", "message", "tweet", "rapport", "question", "réponse", "avis",
	"commentaire", "propos", "mots",
};
static const uint16_t slots_364[] = {
	13, 0, 10, 2, 1, 4, 5, 8, 9, 0, 6, 0, 0, 11, 0, 7, 0, 0, 12, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_365[] = {
	"déclare", "déclarent", "déclarait", "déclaraient", "déclara", "déclarèrent", "déclaré", "déclarée",
	"déclarera", "déclarant", "affirme", "affirment", "affirmait", "affirmaient", "affirma", "affirmèrent",
	"affirmé", "affirmée", "affirmera", "affirmant", "explique", "expliquent", "expliquait", "expliquaient",
	"expliqua", "expliquèrent", "expliqué", "expliquée", "expliquera", "expliquant", "ajoute", "ajoutent",
	"ajoutait", "ajoutaient", "ajouta", "ajoutèrent", "ajouté", "ajoutée", "ajoutera", "ajoutant", "précise",
	"précisent", "précisait", "précisaient", "précisa", "précisèrent", "précisé", "précisée", "précisera",
	"précisant", "indique", "indiquent", "indiquait", "indiquaient", "indiqua", "indiquèrent", "indiqué",
	"indiquée", "indiquera", "indiquant", "note", "notent", "notait", "notaient", "nota", "notèrent", "noté",
	"notée", "notera", "notant", "demande", "demandent", "demandait", "demandaient", "demanda", "demandèrent",
	"demandé", "demandée", "demandera", "demandant", "assure", "assurent", "assurait", "assuraient", "assura",
	"assurèrent", "assuré", "assurée", "assurera", "assurant", "raconte", "racontent", "racontait", "racontaient",
	"raconta", "racontèrent", "raconté", "racontée", "racontera", "racontant", "souligne", "soulignent",
	"soulignait", "soulignaient", "souligna", "soulignèrent", "souligné", "soulignée", "soulignera", "soulignant",
	"estime", "estiment", "estimait", "estimaient", "estima", "estimèrent", "estimé", "estimée", "estimera",
	"estimant", "annonce", "annoncent", "annonçait", "annonçaient", "annonça", "annoncèrent", "annoncé", "annoncée",
	"annoncera", "annonçant", "dénonce", "dénoncent", "dénonçait", "dénonçaient", "dénonça", "dénoncèrent",
	"dénoncé", "dénoncée", "dénoncera", "dénonçant", "lance", "lancent", "lançait", "lançaient", "lança",
	"lancèrent", "lancé", "lancée", "lancera", "lançant", "confie", "confient", "confiait", "confiaient", "confia",
	"confièrent", "confié", "confiée", "confiera", "confiant", "témoigne", "témoignent", "témoignait",
	"témoignaient", "témoigna", "témoignèrent", "témoigné", "témoignée", "témoignera", "témoignant", "rapporte",
	"rapportent", "rapportait", "rapportaient", "rapporta", "rapportèrent", "rapporté", "rapportée", "rapportera",
	"rapportant", "rappele", "rappelent", "rappelait", "rappelaient", "rappela", "rappelèrent", "rappelé",
	"rappelée", "rappelera", "rappelant", "observe", "observent", "observait", "observaient", "observa",
	"observèrent", "observé", "observée", "observera", "observant", "réplique", "répliquent", "répliquait",
	"répliquaient", "répliqua", "répliquèrent", "répliqué", "répliquée", "répliquera", "répliquant", "rétorque",
	"rétorquent", "rétorquait", "rétorquaient", "rétorqua", "rétorquèrent", "rétorqué", "rétorquée", "rétorquera",
	"rétorquant", "conseille", "conseillent", "conseillait", "conseillaient", "conseilla", "conseillèrent",
	"conseillé", "conseillée", "conseillera", "conseillant", "commente", "commentent", "commentait", "commentaient",
	"commenta", "commentèrent", "commenté", "commentée", "commentera", "commentant", "insiste", "insistent",
	"insistait", "insistaient", "insista", "insistèrent", "insisté", "insistée", "insistera", "insistant",
	"regrette", "regrettent", "regrettait", "regrettaient", "regretta", "regrettèrent", "regretté", "regrettée",
	"regrettera", "regrettant", "plaide", "plaident", "plaidait", "plaidaient", "plaida", "plaidèrent", "plaidé",
	"plaidée", "plaidera", "plaidant", "proteste", "protestent", "protestait", "protestaient", "protesta",
	"protestèrent", "protesté", "protestée", "protestera", "protestant", "murmure", "murmurent", "murmurait",
	"murmuraient", "murmura", "murmurèrent", "murmuré", "murmurée", "murmurera", "murmurant", "crie", "crient",
	"criait", "criaient", "cria", "crièrent", "crié", "criée", "criera", "criant", "hurle", "hurlent", "hurlait",
	"hurlaient", "hurla", "hurlèrent", "hurlé", "hurlée", "hurlera", "hurlant", "remarque", "remarquent",
	"remarquait", "remarquaient", "remarqua", "remarquèrent", "remarqué", "remarquée", "remarquera", "remarquant",
	"résume", "résument", "résumait", "résumaient", "résuma", "résumèrent", "résumé", "résumée", "résumera",
	"résumant", "juge", "jugent", "jugeait", "jugeaient", "jugea", "jugèrent", "jugé", "jugée", "jugera", "jugeant",
	"argumente", "argumentent", "argumentait", "argumentaient", "argumenta", "argumentèrent", "argumenté",
	"argumentée", "argumentera", "argumentant", "martele", "martelent", "martelait", "martelaient", "martela",
	"martelèrent", "martelé", "martelée", "martelera", "martelant", "clame", "clament", "clamait", "clamaient",
	"clama", "clamèrent", "clamé", "clamée", "clamera", "clamant", "balbutie", "balbutient", "balbutiait",
	"balbutiaient", "balbutia", "balbutièrent", "balbutié", "balbutiée", "balbutiera", "balbutiant", "chuchote",
	"chuchotent", "chuchotait", "chuchotaient", "chuchota", "chuchotèrent", "chuchoté", "chuchotée", "chuchotera",
	"chuchotant", "susurre", "susurrent", "susurrait", "susurraient", "susurra", "susurrèrent", "susurré",
	"susurrée", "susurrera", "susurrant", "grommele", "grommelent", "grommelait", "grommelaient", "grommela",
	"grommelèrent", "grommelé", "grommelée", "grommelera", "grommelant", "interroge", "interrogent", "interrogeait",
	"interrogeaient", "interrogea", "interrogèrent", "interrogé", "interrogée", "interrogera", "interrogeant",
	"exhorte", "exhortent", "exhortait", "exhortaient", "exhorta", "exhortèrent", "exhorté", "exhortée",
	"exhortera", "exhortant", "suggére", "suggérent", "suggérait", "suggéraient", "suggéra", "suggérèrent",
	"suggéré", "suggérée", "suggérera", "suggérant", "propose", "proposent", "proposait", "proposaient", "proposa",
	"proposèrent", "proposé", "proposée", "proposera", "proposant", "avance", "avancent", "avançait", "avançaient",
	"avança", "avancèrent", "avancé", "avancée", "avancera", "avançant", "évoque", "évoquent", "évoquait",
	"évoquaient", "évoqua", "évoquèrent", "évoqué", "évoquée", "évoquera", "évoquant", "détaille", "détaillent",
	"détaillait", "détaillaient", "détailla", "détaillèrent", "détaillé", "détaillée", "détaillera", "détaillant",
	"nuance", "nuancent", "nuançait", "nuançaient", "nuança", "nuancèrent", "nuancé", "nuancée", "nuancera",
	"nuançant", "tranche", "tranchent", "tranchait", "tranchaient", "trancha", "tranchèrent", "tranché", "tranchée",
	"tranchera", "tranchant", "ironise", "ironisent", "ironisait", "ironisaient", "ironisa", "ironisèrent",
	"ironisé", "ironisée", "ironisera", "ironisant", "plaisante", "plaisantent", "plaisantait", "plaisantaient",
	"plaisanta", "plaisantèrent", "plaisanté", "plaisantée", "plaisantera", "plaisantant", "s’exclame",
	"s’exclament", "s’exclamait", "s’exclamaient", "s’exclama", "s’exclamèrent", "s’exclamé", "s’exclamée",
	"s’exclamera", "s’exclamant", "exclame", "exclament", "exclamait", "exclamaient", "exclama", "exclamèrent",
	"exclamé", "exclamée", "exclamera", "exclamant", "s’interroge", "s’interrogent", "s’interrogeait",
	"s’interrogeaient", "s’interrogea", "s’interrogèrent", "s’interrogé", "s’interrogée", "s’interrogera",
	"s’interrogeant", "commence", "commencent", "commençait", "commençaient", "commença", "commencèrent",
	"commencé", "commencée", "commencera", "commençant", "continue", "continuent", "continuait", "continuaient",
	"continua", "continuèrent", "continué", "continuée", "continuera", "continuant", "concéde", "concédent",
	"concédait", "concédaient", "concéda", "concédèrent", "concédé", "concédée", "concédera", "concédant", "avoue",
	"avouent", "avouait", "avouaient", "avoua", "avouèrent", "avoué", "avouée", "avouera", "avouant", "reconne",
	"reconnent", "reconnait", "reconnaient", "reconna", "reconnèrent", "reconné", "reconnée", "reconnera",
	"reconnant", "tweete", "tweetent", "tweetait", "tweetaient", "tweeta", "tweetèrent", "tweeté", "tweetée",
	"tweetera", "tweetant", "twitte", "twittent", "twittait", "twittaient", "twitta", "twittèrent", "twitté",
	"twittée", "twittera", "twittant", "presse", "pressent", "pressait", "pressaient", "pressa", "pressèrent",
	"pressé", "pressée", "pressera", "pressant", "menace", "menacent", "menaçait", "menaçaient", "menaça",
	"menacèrent", "menacé", "menacée", "menacera", "menaçant", "jure", "jurent", "jurait", "juraient", "jura",
	"jurèrent", "juré", "jurée", "jurera", "jurant", "critique", "critiquent", "critiquait", "critiquaient",
	"critiqua", "critiquèrent", "critiqué", "critiquée", "critiquera", "critiquant", "salue", "saluent", "saluait",
	"saluaient", "salua", "saluèrent", "salué", "saluée", "saluera", "saluant", "félicite", "félicitent",
	"félicitait", "félicitaient", "félicita", "félicitèrent", "félicité", "félicitée", "félicitera", "félicitant",
	"dit", "disent", "disait", "disaient", "dira", "écrit", "écrivent", "écrivait", "répond", "répondent",
	"répondait", "répondit", "répondu", "dirent", "soutient", "soutenait", "soutenu", "prévient", "prévenait",
	"prévenu", "conclut", "concluait", "conclu", "reprend", "reprit", "repris", "poursuit", "poursuivait",
	"poursuivit", "poursuivi", "renchérit", "reconnaît", "reconnaissait", "reconnu", "admet", "admettait", "admis",
	"promet", "promettait", "promis", "avertit", "averti", "rappelle", "rappellent", "appelle", "maintient",
	"maintenu", "surenchérit", "sourit", "soupire", "soupira", "rit", "demanda-t-il", "demanda-t-elle",
	"demanda-t-on", "déclara-t-il", "déclara-t-elle", "déclara-t-on", "affirma-t-il", "affirma-t-elle",
	"affirma-t-on", "ajouta-t-il", "ajouta-t-elle", "ajouta-t-on", "lança-t-il", "lança-t-elle", "lança-t-on",
	"expliqua-t-il", "expliqua-t-elle", "expliqua-t-on", "précisa-t-il", "précisa-t-elle", "précisa-t-on",
	"assura-t-il", "assura-t-elle", "assura-t-on", "raconta-t-il", "raconta-t-elle", "raconta-t-on",
	"s’exclama-t-il", "s’exclama-t-elle", "s’exclama-t-on", "répliqua-t-il", "répliqua-t-elle", "répliqua-t-on",
	"cria-t-il", "cria-t-elle", "cria-t-on", "conclura-t-il", "conclura-t-elle", "conclura-t-on", "insiste-t-il",
	"insiste-t-elle", "insiste-t-on", "note-t-il", "note-t-elle", "note-t-on", "estime-t-il", "estime-t-elle",
	"estime-t-on", "explique-t-il", "explique-t-elle", "explique-t-on", "ajoute-t-il", "ajoute-t-elle",
	"ajoute-t-on", "affirme-t-il", "affirme-t-elle", "affirme-t-on", "indique-t-il", "indique-t-elle",
	"indique-t-on", "précise-t-il", "précise-t-elle", "précise-t-on", "observe-t-il", "observe-t-elle",
	"observe-t-on", "juge-t-il", "juge-t-elle", "juge-t-on", "raconte-t-il", "raconte-t-elle", "raconte-t-on",
	"lance-t-il", "lance-t-elle", "lance-t-on", "souligne-t-il", "souligne-t-elle", "souligne-t-on", "assure-t-il",
	"assure-t-elle", "assure-t-on", "regrette-t-il", "regrette-t-elle", "regrette-t-on", "demande-t-il",
	"demande-t-elle", "demande-t-on", "poursuivra-t-il", "poursuivra-t-elle", "poursuivra-t-on", "rappelle-t-il",
	"rappelle-t-elle", "rappelle-t-on", "résume-t-il", "résume-t-elle", "résume-t-on", "confie-t-il",
	"confie-t-elle", "confie-t-on", "déclare-t-il", "déclare-t-elle", "déclare-t-on", "annonce-t-il",
	"annonce-t-elle", "annonce-t-on", "dit-il", "dit-elle", "dit-on", "disait-il", "disait-elle", "répondit-il",
	"répondit-elle", "dit-il en", "poursuit-il", "poursuit-elle", "reprit-il", "reprit-elle", "conclut-il",
	"conclut-elle", "écrit-il", "écrit-elle", "fit-il", "fit-elle", "fait valoir", "fait savoir", "a fait savoir",
	"fait remarquer", "disent-ils", "ont-ils dit", "s’est exclamé", "s’est exclamée", "s’est félicité",
	"s’est félicitée", "s'est exclamé", "s'est félicité", "s’indigne", "s’insurge", "s’étonne", "s'indigne",
	"s'exclame", "s'étonne", "s’est insurgé",
};
static const uint16_t slots_365[] = {
	0, 0, 0, 0, 0, 0, 333, 0, 0, 0, 0, 499, 118, 690, 801, 574, 0, 110, 0, 423, 248, 399, 680, 0, 0, 0, 0, 0, 170,
	102, 665, 833, 0, 263, 800, 0, 0, 0, 0, 0, 0, 0, 0, 0, 357, 395, 0, 350, 0, 0, 0, 0, 713, 0, 0, 0, 0, 0, 0, 0,
	0, 238, 512, 0, 0, 0, 0, 334, 535, 189, 0, 0, 0, 0, 0, 232, 0, 286, 0, 0, 0, 0, 623, 847, 0, 0, 0, 0, 0, 116, 0,
	0, 443, 0, 521, 0, 0, 799, 127, 0, 0, 0, 0, 0, 530, 0, 0, 0, 0, 14, 0, 0, 568, 0, 347, 543, 63, 0, 156, 0, 0,
	27, 469, 271, 489, 221, 316, 0, 203, 0, 0, 0, 0, 0, 0, 0, 0, 0, 237, 452, 0, 0, 614, 763, 197, 678, 0, 195, 0,
	0, 0, 0, 21, 384, 0, 410, 610, 766, 0, 0, 0, 0, 0, 433, 511, 0, 0, 0, 132, 0, 390, 703, 0, 154, 0, 0, 0, 0, 0,
	698, 808, 825, 16, 0, 0, 0, 0, 169, 0, 0, 55, 312, 0, 0, 0, 453, 751, 566, 850, 0, 0, 0, 0, 20, 0, 0, 0, 218, 0,
	0, 0, 0, 753, 0, 0, 0, 0, 569, 0, 0, 502, 0, 0, 0, 0, 231, 0, 841, 0, 0, 0, 0, 0, 807, 725, 0, 0, 287, 0, 0, 0,
	696, 0, 0, 0, 0, 120, 0, 0, 0, 454, 230, 759, 458, 718, 0, 0, 336, 438, 0, 141, 830, 0, 7, 0, 0, 0, 0, 0, 774,
	0, 575, 0, 113, 234, 428, 0, 754, 0, 324, 510, 572, 0, 0, 0, 0, 495, 0, 0, 0, 773, 0, 326, 734, 0, 0, 492, 445,
	0, 0, 184, 398, 490, 0, 217, 267, 322, 0, 0, 0, 0, 0, 0, 68, 109, 700, 0, 0, 0, 308, 529, 0, 124, 578, 0, 0, 0,
	0, 719, 0, 294, 872, 0, 0, 1, 317, 0, 0, 0, 0, 0, 658, 369, 0, 162, 408, 608, 0, 0, 0, 0, 0, 0, 772, 0, 0, 0, 0,
	0, 0, 0, 18, 83, 175, 299, 0, 558, 301, 749, 0, 0, 215, 0, 546, 0, 527, 0, 0, 0, 351, 0, 0, 250, 504, 413, 480,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 589, 539, 777, 868, 285, 0, 207, 0, 0, 563, 0, 0, 239, 315, 331, 779, 0, 0, 0, 0,
	0, 0, 0, 0, 552, 0, 744, 507, 0, 0, 615, 0, 500, 821, 0, 198, 261, 0, 0, 0, 85, 229, 0, 177, 0, 0, 273, 150, 0,
	371, 418, 0, 209, 0, 0, 0, 0, 0, 0, 402, 106, 479, 602, 0, 0, 0, 586, 0, 0, 661, 0, 0, 0, 0, 0, 476, 0, 0, 434,
	0, 0, 0, 49, 637, 349, 391, 0, 792, 0, 547, 67, 834, 0, 0, 0, 278, 0, 151, 553, 0, 0, 0, 0, 98, 373, 513, 0,
	523, 531, 228, 112, 0, 0, 0, 715, 789, 0, 246, 242, 0, 19, 0, 0, 0, 0, 0, 206, 323, 300, 75, 839, 0, 129, 518,
	236, 657, 0, 0, 0, 0, 802, 0, 0, 0, 0, 0, 689, 135, 708, 664, 0, 0, 840, 805, 775, 771, 107, 818, 77, 72, 721,
	668, 0, 0, 0, 225, 138, 812, 538, 0, 0, 0, 0, 0, 0, 0, 185, 0, 0, 0, 0, 0, 0, 0, 97, 580, 726, 0, 716, 200, 0,
	0, 0, 0, 633, 625, 0, 0, 0, 0, 409, 609, 618, 0, 515, 622, 0, 0, 96, 78, 144, 679, 0, 0, 570, 758, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 804, 811, 0, 320, 0, 192, 99, 617, 824, 0, 0, 0, 327, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0,
	258, 292, 0, 647, 656, 0, 0, 0, 660, 0, 0, 0, 720, 0, 0, 765, 101, 0, 533, 126, 662, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	550, 631, 251, 795, 87, 560, 59, 0, 0, 0, 760, 0, 0, 0, 0, 0, 140, 733, 636, 10, 737, 353, 0, 394, 0, 0, 0, 0,
	0, 520, 571, 84, 0, 0, 0, 761, 0, 291, 786, 0, 0, 0, 582, 0, 0, 0, 0, 0, 205, 400, 461, 481, 869, 784, 0, 0,
	374, 562, 0, 514, 0, 0, 0, 245, 0, 0, 0, 643, 0, 131, 358, 612, 809, 0, 0, 0, 145, 0, 0, 0, 0, 0, 0, 0, 396, 0,
	335, 0, 0, 0, 0, 0, 729, 199, 628, 762, 128, 0, 0, 0, 34, 640, 0, 0, 0, 0, 0, 0, 0, 573, 0, 412, 0, 0, 0, 0, 0,
	0, 592, 0, 0, 171, 865, 0, 340, 819, 305, 0, 314, 0, 44, 180, 0, 0, 429, 0, 29, 0, 0, 0, 0, 0, 32, 485, 0, 0, 0,
	0, 23, 0, 0, 0, 404, 604, 794, 0, 0, 0, 297, 0, 0, 727, 0, 0, 0, 0, 0, 60, 626, 174, 0, 0, 0, 0, 0, 130, 244,
	541, 80, 388, 684, 730, 0, 0, 0, 611, 0, 216, 0, 0, 0, 0, 780, 376, 0, 81, 620, 837, 0, 0, 0, 213, 478, 544,
	375, 0, 0, 0, 0, 0, 0, 0, 337, 431, 835, 366, 583, 820, 0, 0, 0, 133, 652, 0, 671, 551, 859, 0, 0, 421, 0, 576,
	796, 0, 0, 0, 785, 0, 167, 717, 0, 0, 0, 0, 0, 0, 0, 798, 0, 0, 0, 343, 155, 858, 0, 472, 0, 629, 0, 691, 791,
	0, 0, 172, 11, 90, 677, 0, 873, 0, 0, 0, 567, 157, 0, 0, 778, 0, 194, 319, 0, 0, 0, 0, 71, 0, 0, 0, 674, 854,
	416, 52, 670, 0, 0, 430, 673, 743, 0, 0, 0, 475, 702, 0, 415, 0, 556, 257, 0, 0, 0, 114, 0, 0, 0, 0, 0, 0, 0, 0,
	516, 0, 0, 0, 0, 494, 304, 757, 280, 0, 0, 181, 86, 0, 555, 0, 0, 0, 0, 0, 0, 505, 706, 0, 0, 0, 477, 0, 0, 0,
	57, 621, 682, 688, 810, 0, 0, 424, 160, 0, 0, 0, 9, 0, 0, 646, 0, 28, 276, 0, 0, 0, 0, 0, 705, 0, 89, 0, 0, 0,
	451, 695, 137, 436, 745, 0, 45, 0, 220, 0, 0, 0, 339, 0, 0, 0, 0, 0, 104, 0, 119, 348, 152, 0, 0, 161, 862, 0,
	61, 330, 619, 0, 0, 168, 741, 159, 484, 814, 600, 422, 866, 0, 105, 0, 50, 0, 0, 0, 0, 0, 437, 403, 603, 655,
	816, 712, 0, 723, 255, 440, 846, 0, 0, 0, 0, 532, 163, 0, 0, 508, 0, 0, 0, 0, 0, 0, 0, 0, 545, 0, 0, 0, 136, 0,
	0, 0, 650, 844, 247, 0, 0, 460, 0, 295, 0, 548, 448, 564, 0, 13, 0, 407, 607, 466, 201, 486, 465, 0, 386, 193,
	806, 0, 0, 58, 0, 0, 581, 776, 0, 241, 149, 432, 214, 0, 595, 0, 0, 0, 272, 93, 450, 0, 0, 0, 0, 0, 186, 0, 0,
	0, 0, 0, 685, 793, 0, 0, 0, 223, 534, 0, 0, 0, 0, 0, 70, 0, 0, 755, 134, 732, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 827, 0, 289, 298, 874, 0, 0, 0, 0, 459, 0, 0, 0, 0, 0, 540, 94, 0, 0, 0, 0, 0, 0, 0, 639, 233, 803,
	346, 0, 264, 360, 0, 0, 711, 74, 187, 0, 0, 147, 345, 419, 613, 0, 0, 0, 188, 0, 0, 0, 0, 42, 0, 797, 0, 146,
	270, 748, 731, 0, 0, 0, 0, 783, 0, 210, 845, 0, 0, 0, 338, 0, 0, 860, 0, 537, 43, 710, 0, 0, 0, 365, 0, 0, 782,
	0, 0, 0, 0, 0, 0, 158, 0, 0, 277, 645, 435, 851, 0, 0, 0, 0, 0, 855, 463, 0, 0, 675, 0, 0, 0, 0, 425, 95, 307,
	0, 0, 0, 0, 0, 8, 0, 0, 0, 457, 0, 115, 0, 0, 624, 0, 470, 0, 0, 0, 212, 0, 0, 0, 0, 667, 328, 0, 64, 735, 823,
	0, 15, 666, 781, 853, 0, 579, 0, 0, 0, 0, 0, 449, 0, 0, 0, 0, 0, 0, 0, 143, 0, 0, 0, 0, 0, 0, 634, 0, 0, 30, 0,
	0, 0, 0, 427, 0, 0, 471, 822, 0, 0, 0, 0, 0, 0, 524, 0, 0, 0, 0, 704, 0, 0, 178, 411, 0, 204, 0, 0, 381, 0, 0,
	526, 736, 352, 536, 254, 497, 35, 227, 382, 503, 92, 849, 852, 871, 0, 501, 0, 0, 0, 0, 0, 46, 370, 0, 325, 828,
	857, 0, 0, 0, 709, 0, 0, 0, 397, 0, 0, 0, 0, 0, 274, 0, 549, 0, 0, 0, 0, 0, 0, 0, 0, 0, 122, 0, 0, 0, 0, 0, 0,
	392, 41, 0, 0, 0, 0, 0, 0, 219, 0, 0, 0, 0, 62, 0, 266, 0, 0, 867, 0, 165, 0, 33, 65, 393, 493, 496, 738, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 557, 653, 26, 22, 202, 0, 0, 0, 0, 0, 651, 262, 0, 0, 0, 0, 420, 473, 697, 0, 0, 0, 0, 0,
	0, 288, 756, 0, 0, 0, 401, 4, 601, 0, 0, 0, 342, 0, 0, 0, 222, 0, 0, 0, 0, 313, 387, 0, 0, 0, 836, 0, 0, 0, 0,
	0, 0, 0, 519, 36, 380, 0, 648, 831, 0, 0, 0, 0, 0, 561, 0, 0, 0, 0, 585, 740, 642, 0, 0, 0, 0, 0, 591, 0, 56,
	293, 444, 635, 707, 0, 0, 0, 0, 0, 0, 587, 0, 0, 0, 0, 0, 0, 0, 377, 0, 0, 0, 0, 0, 0, 0, 681, 6, 417, 509, 693,
	464, 69, 817, 0, 240, 79, 0, 0, 0, 2, 0, 279, 447, 0, 0, 363, 0, 0, 0, 406, 606, 0, 0, 0, 0, 0, 0, 0, 790, 0,
	389, 0, 368, 0, 0, 829, 0, 0, 414, 164, 0, 0, 224, 142, 616, 0, 594, 0, 0, 0, 0, 0, 848, 0, 341, 525, 0, 0, 598,
	0, 442, 148, 318, 498, 0, 627, 0, 0, 0, 256, 344, 378, 694, 0, 0, 303, 0, 196, 686, 0, 0, 632, 0, 0, 275, 73,
	354, 750, 0, 856, 252, 870, 0, 0, 0, 456, 361, 838, 100, 125, 768, 0, 0, 597, 0, 0, 0, 676, 191, 0, 588, 596,
	641, 25, 0, 66, 282, 467, 483, 487, 832, 0, 0, 446, 0, 0, 0, 0, 91, 692, 0, 17, 12, 474, 0, 0, 439, 0, 0, 0, 0,
	111, 0, 37, 332, 0, 269, 0, 0, 0, 0, 51, 48, 767, 701, 0, 506, 0, 644, 747, 0, 356, 0, 0, 0, 0, 654, 722, 554,
	746, 283, 813, 0, 0, 117, 0, 0, 88, 38, 0, 0, 0, 0, 0, 769, 0, 235, 249, 0, 0, 0, 0, 0, 0, 0, 0, 108, 663, 243,
	0, 815, 268, 0, 0, 0, 659, 0, 0, 0, 0, 0, 190, 3, 861, 0, 182, 0, 0, 0, 329, 455, 385, 542, 0, 0, 24, 0, 528,
	787, 0, 31, 0, 0, 770, 462, 482, 672, 728, 183, 843, 166, 367, 0, 253, 372, 669, 0, 259, 321, 491, 0, 0, 683,
	39, 0, 82, 0, 0, 441, 584, 0, 724, 310, 0, 0, 0, 0, 359, 0, 0, 260, 714, 0, 0, 630, 0, 0, 0, 362, 54, 139, 0, 0,
	0, 0, 0, 0, 739, 53, 296, 0, 0, 0, 649, 0, 5, 123, 0, 0, 742, 0, 864, 0, 0, 0, 0, 302, 226, 0, 0, 0, 699, 0, 0,
	0, 0, 0, 0, 0, 76, 309, 842, 0, 0, 173, 593, 0, 0, 752, 0, 0, 0, 211, 364, 826, 0, 590, 153, 788, 0, 355, 559,
	0, 0, 0, 47, 0, 638, 0, 0, 405, 605, 426, 0, 208, 517, 0, 284, 0, 0, 0, 281, 383, 0, 176, 0, 0, 0, 0, 0, 311, 0,
	0, 599, 0, 290, 0, 522, 0, 0, 0, 306, 0, 0, 0, 379, 577, 103, 468, 488, 121, 565, 687, 265, 764, 863, 179,
};

static const char *const list_366[] = {
	"mot", "mots", "terme", "termes", "expression", "prétendu", "prétendue", "prétendus", "soi-disant",
};
static const uint16_t slots_366[] = {
	2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 9, 0, 0, 1, 7, 0, 3, 0, 0, 6, 0, 0, 0, 0, 8, 4,
};

static const char *const list_367[] = {
	"que", "qu’", "si",
};
static const uint16_t slots_367[] = {
	2, 3, 1, 0, 0, 0, 0, 0,
};

static const char *const list_368[] = {
	"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "aujourd’hui", "janvier",
	"février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
};
static const uint16_t slots_368[] = {
	0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 4, 10, 20, 1, 0, 0, 0, 0, 9, 19, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0,
	5, 21, 0, 0, 12, 0, 0, 0, 6, 0, 0, 11, 0, 13, 16, 18, 0, 0, 14, 15, 0, 0, 0, 0, 2, 0, 0, 0,
};

static const char *const list_369[] = {
	"M.", "MM.", "Mme", "Mlle", "Me", "Dr", "Pr", "président", "présidente", "ministre", "maire", "député",
	"sénateur", "général", "colonel", "roi", "reine", "prince", "pape", "cardinal", "juge",
};
static const uint16_t slots_369[] = {
	0, 0, 1, 0, 0, 0, 0, 5, 7, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 21, 0, 0, 0, 0, 0, 8, 17, 0, 9, 0, 0,
	0, 16, 0, 13, 12, 18, 20, 0, 0, 0, 0, 4, 14, 19, 0, 2, 6, 0, 0, 0, 10, 0, 0, 0, 0, 0, 3, 0,
};

static const char *const list_370[] = {
	"film", "livre", "roman", "chanson", "album", "magazine", "journal", "série", "émission", "pièce", "opéra",
	"titre", "intitulé", "intitulée", "nommé", "nommée", "baptisé", "baptisée", "surnommé", "quotidien",
	"hebdomadaire", "revue", "émissions", "collectif",
};
static const uint16_t slots_370[] = {
	22, 0, 0, 0, 0, 0, 0, 4, 11, 14, 17, 19, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 13, 18, 0, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0,
	6, 0, 0, 8, 0, 15, 10, 24, 0, 5, 0, 21, 0, 0, 0, 3, 23, 0, 9, 0, 16, 7, 20, 0, 0, 0, 0, 0, 0,
};

static const char *const list_371[] = {
	"כינה", "כינתה", "תיאר",
};
static const uint16_t slots_371[] = {
	3, 0, 2, 0, 0, 0, 0, 1,
};

static const char *const list_372[] = {
	"הוא", "היא", "הם", "אני", "אנחנו",
};
static const uint16_t slots_372[] = {
	0, 2, 0, 0, 0, 4, 0, 0, 0, 0, 3, 0, 5, 1, 0, 0,
};

static const char *const list_373[] = {
	"מאמין", "חושב", "מקווה", "רוצה", "הכחיש",
};
static const uint16_t slots_373[] = {
	0, 0, 0, 2, 4, 3, 0, 0, 1, 0, 0, 0, 0, 0, 5, 0,
};

static const char *const list_374[] = {
	"סיסמאות", "סיסמה", "שלטים",
};
static const uint16_t slots_374[] = {
	0, 0, 0, 2, 0, 3, 1, 0,
};

static const char *const list_375[] = {
	"לדברי", "על פי", "לפי",
};
static const uint16_t slots_375[] = {
	0, 0, 0, 0, 0, 3, 2, 1,
};

static const char *const list_376[] = {
	"אמר", "אמרה", "אמרו", "אומר", "אומרת", "הוסיף", "הוסיפה", "כתב", "כתבה", "שאל", "שאלה", "ענה", "ענתה", "טען",
	"טענה", "הסביר", "הסבירה", "הדגיש", "הודיע", "ציין", "ציינה", "מסר", "מסרה", "קרא", "הצהיר",
};
static const uint16_t slots_376[] = {
	4, 13, 0, 0, 0, 14, 18, 0, 0, 0, 0, 0, 1, 5, 0, 2, 0, 10, 11, 24, 0, 19, 0, 0, 12, 23, 17, 0, 6, 0, 0, 0, 0, 0,
	0, 22, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 8, 0, 0, 0, 0, 0, 21, 0, 0, 25, 0, 16, 0, 15, 3, 9, 20, 0,
};

static const char *const list_377[] = {
	"כי", "ש",
};
static const uint16_t slots_377[] = {
	0, 0, 0, 1, 0, 2, 0, 0,
};

static const char *const list_378[] = {
	"उन्होंने", "उसने", "वह", "वे", "मैंने", "हमने",
};
static const uint16_t slots_378[] = {
	0, 0, 0, 1, 0, 0, 6, 0, 2, 5, 0, 3, 4, 0, 0, 0,
};

static const char *const list_379[] = {
	"नारे", "नारा", "नारेबाजी",
};
static const uint16_t slots_379[] = {
	0, 0, 0, 1, 3, 2, 0, 0,
};

static const char *const list_380[] = {
	"के अनुसार", "के मुताबिक",
};
static const uint16_t slots_380[] = {
	0, 1, 0, 0, 0, 0, 2, 0,
};

static const char *const list_381[] = {
	"कहा", "कहते हैं", "कहती हैं", "बताया", "पूछा", "लिखा", "बोले", "बोला", "जोड़ा", "उत्तर दिया", "जवाब दिया",
	"दावा किया", "घोषणा की",
};
static const uint16_t slots_381[] = {
	0, 0, 9, 1, 0, 0, 0, 0, 0, 2, 6, 7, 12, 5, 8, 0, 0, 13, 11, 0, 3, 0, 0, 0, 4, 10, 0, 0, 0, 0, 0, 0,
};

static const char *const list_382[] = {
	"कि",
};
static const uint16_t slots_382[] = {
	0, 1, 0, 0,
};

static const char *const list_383[] = {
	"volt", "van", "lesz",
};
static const uint16_t slots_383[] = {
	0, 0, 1, 2, 3, 0, 0, 0,
};

static const char *const list_384[] = {
	"és", "vagy", "de", "mert", "ha",
};
static const uint16_t slots_384[] = {
	0, 4, 3, 5, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0,
};

static const char *const list_385[] = {
	"a", "az", "egy",
};
static const uint16_t slots_385[] = {
	0, 0, 2, 0, 1, 3, 0, 0,
};

static const char *const list_386[] = {
	"open-dash",
};
static const uint16_t slots_386[] = {
	1, 0, 0, 0,
};

static const char *const list_387[] = {
	"nevezte", "nevezi",
};
static const uint16_t slots_387[] = {
	2, 0, 0, 0, 0, 0, 1, 0,
};

static const char *const list_388[] = {
	"nem",
};
static const uint16_t slots_388[] = {
	0, 0, 0, 1,
};

static const char *const list_389[] = {
	"ő", "ők", "én", "mi",
};
static const uint16_t slots_389[] = {
	0, 0, 0, 1, 4, 0, 0, 0, 2, 0, 0, 0, 0, 3, 0, 0,
};

static const char *const list_390[] = {
	"aki", "amely",
};
static const uint16_t slots_390[] = {
	0, 2, 0, 0, 1, 0, 0, 0,
};

static const char *const list_391[] = {
	"hiszi", "reméli", "gondolja", "akarja", "tagadta",
};
static const uint16_t slots_391[] = {
	2, 0, 0, 4, 0, 5, 0, 0, 0, 0, 0, 3, 0, 0, 1, 0,
};

static const char *const list_392[] = {
	"skandálták", "jelszó",
};
static const uint16_t slots_392[] = {
	0, 0, 0, 2, 0, 1, 0, 0,
};

static const char *const list_393[] = {
	"szerint",
};
static const uint16_t slots_393[] = {
	1, 0, 0, 0,
};

static const char *const list_394[] = {
	"mondta", "mondja", "mondták", "mondják", "közölte", "közölték", "írta", "írja", "kérdezte", "válaszolta",
	"hozzátette", "hangsúlyozta", "kijelentette", "elmondta", "állítja", "állította", "magyarázta", "jelentette",
	"megjegyezte", "kiáltotta", "fogalmazott", "nyilatkozta",
};
static const uint16_t slots_394[] = {
	0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 7, 0, 1, 0, 0, 0, 9, 17, 19, 0, 0, 0, 3, 6, 4, 0, 12, 0, 0, 0, 15,
	16, 0, 0, 0, 0, 0, 5, 2, 0, 8, 0, 0, 13, 0, 0, 0, 10, 18, 14, 11, 0, 0, 0, 0, 0, 0, 20, 0, 21,
};

static const char *const list_395[] = {
	"hogy",
};
static const uint16_t slots_395[] = {
	1, 0, 0, 0,
};

static const char *const list_396[] = {
	"juga", "lagi", "kemudian", "kini", "sekarang", "kemarin", "lalu",
};
static const uint16_t slots_396[] = {
	5, 6, 0, 0, 1, 4, 2, 0, 0, 7, 0, 0, 0, 0, 0, 3,
};

static const char *const list_397[] = {
	"telah", "sudah", "akan", "sedang", "masih", "bisa", "dapat", "harus",
};
static const uint16_t slots_397[] = {
	0, 0, 0, 0, 8, 0, 3, 7, 0, 0, 2, 1, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 4, 0, 0,
};

static const char *const list_398[] = {
	"dan", "atau", "tetapi", "namun", "karena", "jika", "kalau", "sementara",
};
static const uint16_t slots_398[] = {
	0, 0, 0, 0, 0, 7, 0, 0, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 8, 2, 0, 6, 5, 0, 0,
};

static const char *const list_399[] = {
	"para", "sang", "si", "seorang", "sebuah", "beberapa", "ini", "itu",
};
static const uint16_t slots_399[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 4, 0, 0, 0, 0, 3, 5, 6, 0, 7, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8,
};

static const char *const list_400[] = {
	"wartawan",
};
static const uint16_t slots_400[] = {
	1, 0, 0, 0,
};

static const char *const list_401[] = {
	"dari", "untuk", "dan",
};
static const uint16_t slots_401[] = {
	3, 0, 2, 0, 0, 0, 0, 1,
};

static const char *const list_402[] = {
	"menyebut", "menyebutnya", "menjuluki", "menamai",
};
static const uint16_t slots_402[] = {
	2, 3, 0, 4, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_403[] = {
	"tidak", "bukan", "belum",
};
static const uint16_t slots_403[] = {
	0, 0, 1, 2, 3, 0, 0, 0,
};

static const char *const list_404[] = {
	"bin", "binti",
};
static const uint16_t slots_404[] = {
	0, 0, 0, 0, 0, 2, 1, 0,
};

static const char *const list_405[] = {
	"di", "ke", "dari", "pada", "dalam", "dengan", "untuk", "oleh", "kepada", "terhadap", "tentang", "saat",
	"ketika", "setelah", "sebelum", "sejak",
};
static const uint16_t slots_405[] = {
	0, 0, 13, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 16, 0, 0, 0, 4, 6, 7, 8, 12, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 11, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 15, 14, 0, 0, 1, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0,
};

static const char *const list_406[] = {
	"dia", "ia", "mereka", "saya", "kami", "kita", "beliau",
};
static const uint16_t slots_406[] = {
	0, 0, 6, 4, 0, 7, 0, 5, 0, 0, 3, 0, 0, 1, 0, 2,
};

static const char *const list_407[] = {
	"yang",
};
static const uint16_t slots_407[] = {
	1, 0, 0, 0,
};

static const char *const list_408[] = {
	"percaya", "berharap", "yakin", "memperkirakan", "menduga", "ingin", "menuduh", "menolak", "mendesak",
	"menganggap", "mengusulkan",
};
static const uint16_t slots_408[] = {
	10, 0, 0, 3, 5, 0, 0, 0, 6, 8, 1, 0, 0, 0, 0, 7, 0, 9, 4, 11, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_409[] = {
	"yel-yel", "slogan", "spanduk", "poster", "tagar", "meneriakkan",
};
static const uint16_t slots_409[] = {
	3, 0, 1, 6, 0, 0, 0, 0, 0, 0, 0, 0, 4, 5, 0, 2,
};

static const char *const list_410[] = {
	"menurut", "menurutnya", "seperti dikatakan", "sebagaimana dikatakan",
};
static const uint16_t slots_410[] = {
	0, 0, 0, 0, 0, 3, 4, 0, 0, 1, 0, 0, 0, 0, 0, 2,
};

static const char *const list_411[] = {
	"pernyataan", "pidato", "surat", "pesan", "laporan", "pertanyaan", "jawaban", "pendapat", "komentar",
};
static const uint16_t slots_411[] = {
	0, 0, 0, 0, 4, 5, 0, 0, 2, 3, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 8, 7, 6, 0, 9, 0, 0, 0,
};

static const char *const list_412[] = {
	"kata", "katanya", "ujar", "ujarnya", "ucap", "ucapnya", "tutur", "tuturnya", "jelas", "jelasnya", "ungkap",
	"ungkapnya", "tegas", "tegasnya", "papar", "paparnya", "imbuh", "imbuhnya", "tambah", "tambahnya", "sebut",
	"sebutnya", "tukas", "tukasnya", "terang", "terangnya", "cetus", "lanjut", "lanjutnya", "kisah", "kisahnya",
	"tanya", "tanyanya", "jawab", "jawabnya", "pinta", "pintanya", "tulis", "tulisnya", "pungkas", "pungkasnya",
	"sambung", "sambungnya", "tandas", "tandasnya", "urai", "urainya", "seru", "serunya", "teriak", "teriaknya",
	"bisik", "bisiknya", "keluh", "keluhnya", "harap", "harapnya", "cerita", "ceritanya", "ingat", "berkata",
	"mengatakan", "menyatakan", "menyebut", "menyebutkan", "mengungkapkan", "menjelaskan", "menegaskan",
	"menambahkan", "menuturkan", "menulis", "bertanya", "menjawab", "menyampaikan", "memaparkan", "mengaku",
	"menilai", "berpendapat", "menerangkan", "mengumumkan", "membantah", "mengklaim", "memperingatkan",
	"mengingatkan", "menyindir", "menuding", "berujar", "bertutur", "melanjutkan", "berharap", "meminta",
	"mengimbau", "menekankan", "menyoroti", "mengakui", "dikatakan", "tuturkan", "kicau", "kicaunya", "kata dia",
	"ujar dia", "tutur dia", "ucap dia", "kata ia",
};
static const uint16_t slots_412[] = {
	48, 0, 0, 0, 22, 0, 0, 0, 20, 0, 0, 76, 9, 0, 0, 57, 82, 0, 79, 0, 83, 0, 32, 0, 0, 0, 2, 75, 0, 11, 38, 92, 0,
	0, 103, 12, 101, 24, 0, 0, 85, 89, 0, 0, 47, 51, 77, 81, 0, 0, 0, 53, 0, 0, 0, 0, 0, 0, 0, 72, 0, 0, 55, 0, 0,
	0, 0, 58, 0, 0, 86, 95, 0, 0, 62, 0, 0, 0, 0, 28, 68, 0, 69, 27, 94, 0, 0, 0, 0, 0, 80, 13, 102, 15, 39, 0, 0,
	37, 0, 16, 0, 0, 0, 0, 64, 0, 0, 0, 0, 97, 0, 50, 0, 0, 0, 0, 44, 63, 0, 0, 98, 0, 1, 8, 73, 78, 54, 0, 0, 0, 0,
	0, 74, 7, 33, 71, 0, 0, 91, 0, 0, 29, 0, 0, 0, 0, 65, 93, 0, 0, 41, 0, 26, 84, 90, 0, 0, 0, 87, 0, 0, 0, 0, 0,
	10, 70, 0, 0, 0, 56, 61, 96, 88, 52, 104, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 31, 35, 30, 6, 25, 100, 0,
	67, 0, 0, 0, 0, 0, 42, 0, 0, 0, 0, 0, 0, 59, 0, 36, 0, 0, 0, 0, 5, 49, 0, 0, 0, 3, 0, 0, 99, 0, 0, 4, 46, 0, 18,
	40, 0, 0, 43, 66, 21, 0, 60, 0, 0, 0, 0, 0, 0, 0, 17, 23, 0, 14, 0, 0, 0, 0, 34, 0,
};

static const char *const list_413[] = {
	"kata-kata", "istilah",
};
static const uint16_t slots_413[] = {
	0, 0, 1, 0, 0, 0, 0, 2,
};

static const char *const list_414[] = {
	"bahwa", "agar", "supaya",
};
static const uint16_t slots_414[] = {
	1, 3, 0, 0, 0, 0, 2, 0,
};

static const char *const list_415[] = {
	"Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu", "kemarin", "Januari", "Februari", "Maret",
	"April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
};
static const uint16_t slots_415[] = {
	7, 17, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 15, 8, 14, 1, 18, 0, 0, 0, 12, 0, 0, 11, 16, 4, 3, 0, 0, 0, 0, 0,
	10, 0, 0, 0, 0, 0, 0, 13, 0, 0, 9, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 19,
};

static const char *const list_416[] = {
	"pak", "bapak", "ibu", "presiden", "menteri", "jenderal", "gubernur", "bupati", "dr.", "prof.", "ketua",
};
static const uint16_t slots_416[] = {
	0, 11, 0, 0, 8, 3, 0, 9, 0, 0, 0, 7, 2, 0, 0, 0, 6, 4, 0, 1, 0, 5, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0,
};

static const char *const list_417[] = {
	"film", "buku", "novel", "lagu", "album", "majalah", "koran", "serial", "acara", "judul", "berjudul", "bernama",
};
static const uint16_t slots_417[] = {
	0, 0, 0, 0, 7, 11, 0, 0, 0, 9, 4, 12, 5, 3, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 1, 2, 0, 0, 6,
};

static const char *const list_418[] = {
	"anche", "poi", "ancora", "già", "sempre", "ieri", "oggi", "inoltre", "infine", "quindi", "invece", "però",
};
static const uint16_t slots_418[] = {
	0, 5, 0, 0, 0, 3, 9, 7, 10, 0, 0, 2, 11, 0, 4, 6, 1, 0, 0, 0, 0, 12, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0,
};

static const char *const list_419[] = {
	"come",
};
static const uint16_t slots_419[] = {
	0, 1, 0, 0,
};

static const char *const list_420[] = {
	"ha", "hanno", "aveva", "avevano", "è", "sono", "era", "erano", "sarà", "sarebbe", "può", "possono", "deve",
	"devono", "va", "abbia", "sia", "fu",
};
static const uint16_t slots_420[] = {
	0, 0, 1, 0, 18, 0, 16, 0, 0, 0, 8, 4, 3, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 10, 12, 0, 0, 13, 0, 0, 14, 0, 0, 0, 9,
	2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 17, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 6, 0, 0, 11,
};

static const char *const list_421[] = {
	"e", "ed", "o", "ma", "perché", "quando", "se", "come", "mentre", "anche",
};
static const uint16_t slots_421[] = {
	1, 8, 0, 0, 0, 7, 0, 0, 0, 6, 0, 0, 2, 0, 0, 5, 10, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 4, 0, 0, 3, 0,
};

static const char *const list_422[] = {
	"il", "lo", "la", "i", "gli", "le", "un", "uno", "una", "questo", "questa", "questi", "suo", "sua", "suoi",
	"alcuni", "due", "tre", "l’",
};
static const uint16_t slots_422[] = {
	0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 18, 0, 11, 5, 10, 16, 19, 0, 7, 0, 14, 0, 3, 0, 0, 9, 0,
	0, 0, 15, 0, 0, 0, 0, 6, 0, 2, 0, 0, 8, 0, 0, 0, 0, 0, 17, 0, 0, 1, 0, 0, 0, 12, 0, 0, 0,
};

static const char *const list_423[] = {
	"open-dash", "incise",
};
static const uint16_t slots_423[] = {
	1, 0, 2, 0, 0, 0, 0, 0,
};

static const char *const list_424[] = {
	"gli", "le", "ci", "mi", "si", "giornalisti", "cronisti", "stampa",
};
static const uint16_t slots_424[] = {
	0, 3, 0, 4, 0, 0, 0, 0, 0, 0, 2, 7, 0, 0, 0, 0, 0, 5, 0, 0, 0, 1, 0, 0, 6, 0, 0, 0, 0, 0, 0, 8,
};

static const char *const list_425[] = {
	"di", "del", "della", "dello", "dei", "degli", "delle", "e", "per", "a", "al", "alla", "da", "dal",
};
static const uint16_t slots_425[] = {
	6, 8, 11, 0, 9, 0, 0, 4, 0, 3, 2, 0, 10, 0, 1, 14, 0, 5, 0, 0, 0, 7, 13, 0, 0, 0, 0, 0, 0, 0, 0, 12,
};

static const char *const list_426[] = {
	"chiama", "chiamò", "chiamato", "definisce", "definì", "definito", "descrive", "descritto", "bolla", "bollato",
	"soprannominato",
};
static const uint16_t slots_426[] = {
	0, 0, 0, 6, 5, 0, 2, 0, 0, 0, 0, 3, 7, 10, 0, 0, 0, 0, 0, 0, 0, 0, 1, 8, 11, 0, 0, 4, 0, 9, 0, 0,
};

static const char *const list_427[] = {
	"non", "mai",
};
static const uint16_t slots_427[] = {
	0, 0, 0, 0, 1, 0, 2, 0,
};

static const char *const list_428[] = {
	"di", "de", "del", "della", "da", "dal", "la", "lo", "van", "von", "al",
};
static const uint16_t slots_428[] = {
	11, 0, 2, 9, 0, 0, 0, 0, 0, 4, 3, 0, 8, 0, 1, 6, 0, 0, 0, 0, 10, 0, 5, 0, 0, 0, 0, 0, 0, 0, 7, 0,
};

static const char *const list_429[] = {
	"a", "in", "con", "su", "per", "tra", "fra", "da", "di", "al", "alla", "nel", "nella", "sul", "sulla", "dal",
	"dalla", "durante", "dopo", "prima", "contro", "verso", "secondo",
};
static const uint16_t slots_429[] = {
	10, 0, 0, 0, 0, 0, 6, 21, 0, 0, 0, 3, 20, 0, 16, 0, 0, 0, 0, 0, 0, 4, 8, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0,
	5, 17, 18, 22, 0, 0, 0, 0, 1, 0, 9, 13, 7, 12, 0, 0, 0, 0, 23, 0, 0, 19, 0, 14, 15, 0, 0, 11,
};

static const char *const list_430[] = {
	"lui", "lei", "egli", "ella", "essi", "loro", "io", "noi",
};
static const uint16_t slots_430[] = {
	0, 0, 0, 0, 0, 5, 3, 0, 0, 1, 8, 0, 0, 0, 0, 6, 0, 7, 0, 0, 0, 0, 0, 0, 0, 2, 0, 4, 0, 0, 0, 0,
};

static const char *const list_431[] = {
	"che", "cui", "chi", "quale",
};
static const uint16_t slots_431[] = {
	0, 1, 0, 0, 2, 3, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0,
};

static const char *const list_432[] = {
	"crede", "credono", "credeva", "pensa", "pensano", "spera", "sperano", "teme", "temono", "vuole", "vogliono",
	"ritiene", "ritengono", "nega", "negano", "accusa", "accusano", "chiede", "chiedono", "propone",
};
static const uint16_t slots_432[] = {
	15, 0, 11, 0, 0, 0, 17, 5, 4, 0, 0, 12, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 14, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 18, 20, 0, 13, 19, 0, 16, 0, 0, 0, 9, 10, 0, 8, 2, 0, 0, 0, 3, 0, 7,
};

static const char *const list_433[] = {
	"e", "ed", "o", "oppure", "così come", "anche", "un altro", "un'altra",
};
static const uint16_t slots_433[] = {
	1, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 3, 7,
};

static const char *const list_434[] = {
	"il", "del", "della", "dello", "dei", "delle", "la", "lo", "i", "le", "gli", "un", "una", "uno", "suo", "sua",
	"suoi", "sue", "questo", "questa",
};
static const uint16_t slots_434[] = {
	0, 0, 0, 0, 9, 0, 0, 4, 0, 3, 2, 0, 0, 0, 15, 0, 18, 5, 0, 0, 20, 6, 11, 19, 0, 0, 12, 0, 16, 0, 7, 0, 0, 13, 0,
	0, 0, 17, 0, 0, 0, 0, 10, 0, 8, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_435[] = {
	"è", "era", "sono", "erano", "fu", "sarà", "sarebbe", "è stato", "era stato", "diventato", "diventò",
};
static const uint16_t slots_435[] = {
	0, 0, 6, 0, 5, 0, 0, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 2, 0, 7, 11, 0, 0, 0, 3, 8, 9, 10,
};

static const char *const list_436[] = {
	"manifesto", "manifesti", "adesivo", "adesivi", "bandiera", "bandiere", "volantino", "volantini", "locandina",
	"insegna",
};
static const uint16_t slots_436[] = {
	9, 0, 10, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 6, 0, 0, 7, 4, 2, 0, 0, 0, 0, 3, 5, 0, 0,
};

static const char *const list_437[] = {
	"mentre", "quando", "ma", "sebbene", "perché", "se", "dove", "prima", "dopo",
};
static const uint16_t slots_437[] = {
	0, 0, 0, 0, 0, 6, 0, 0, 0, 2, 0, 0, 8, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 1, 7, 9, 3, 0, 4, 0, 0,
};

static const char *const list_438[] = {
	"scandando", "scandavano", "scandano", "scandato", "scandare", "ha scandato", "hanno scandato", "scandiva",
	"al grito di", "grido di", "al grido di", "gridando slogan", "urlando slogan", "slogan come", "cori di", "cori",
	"coro", "in coro", "slogan scanditi", "hanno intonato cori",
};
static const uint16_t slots_438[] = {
	17, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 11, 0, 0, 0,
	3, 6, 0, 12, 19, 0, 0, 0, 0, 2, 7, 13, 9, 0, 16, 0, 0, 0, 5, 8, 20, 0, 4, 0, 0, 0, 0, 18,
};

static const char *const list_439[] = {
	"folla", "manifestanti", "partecipanti", "sostenitori", "tifosi", "studenti", "lavoratori", "attivisti",
	"insegnanti", "persone", "migliaia", "centinaia", "decine", "pubblico", "militanti", "donne", "operai",
	"oppositori", "giovani", "cittadini", "gruppo", "residenti", "fan", "pescatori",
};
static const uint16_t slots_439[] = {
	0, 0, 0, 14, 21, 0, 0, 17, 0, 12, 0, 24, 0, 0, 0, 0, 8, 5, 0, 0, 2, 7, 4, 0, 15, 22, 0, 0, 11, 0, 0, 13, 16, 0,
	0, 0, 0, 0, 0, 0, 0, 1, 3, 6, 19, 0, 0, 18, 0, 0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 20, 10,
};

static const char *const list_440[] = {
	"scandito", "scandendo", "scandivano", "slogan", "striscione", "striscioni", "cartello", "cartelli", "motto",
	"hashtag", "coro", "cori",
};
static const uint16_t slots_440[] = {
	11, 0, 1, 2, 0, 3, 8, 10, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 12, 7, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 9, 4,
};

static const char *const list_441[] = {
	"maglietta", "magliette", "t-shirt", "maglia", "maglie", "cappellino", "cappellini", "felpa", "felpe",
	"mascherina", "mascherine",
};
static const uint16_t slots_441[] = {
	0, 0, 5, 0, 0, 2, 3, 7, 11, 0, 0, 8, 6, 0, 0, 0, 0, 0, 10, 0, 0, 0, 4, 9, 0, 1, 0, 0, 0, 0, 0, 0,
};

static const char *const list_442[] = {
	"uno", "una", "un altro",
};
static const uint16_t slots_442[] = {
	0, 2, 0, 0, 0, 0, 3, 1,
};

static const char *const list_443[] = {
	"scritto", "scritta", "scritte", "stampato", "stampata", "dipinto", "dipinta",
};
static const uint16_t slots_443[] = {
	5, 3, 0, 1, 6, 0, 7, 0, 0, 0, 4, 0, 0, 2, 0, 0,
};

static const char *const list_444[] = {
	"come", "con", "di", "tra cui", "fra cui", "che", "a", "contro",
};
static const uint16_t slots_444[] = {
	0, 1, 0, 0, 0, 0, 8, 5, 0, 0, 0, 2, 7, 0, 3, 0, 0, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_445[] = {
	"slogan", "motto", "motti", "parola d'ordine", "parole d'ordine", "all'insegna dello slogan",
	"grido di battaglia", "con lo slogan", "sotto lo slogan", "lo slogan",
};
static const uint16_t slots_445[] = {
	5, 0, 0, 0, 3, 0, 0, 0, 0, 0, 10, 0, 0, 0, 8, 0, 7, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 4, 9, 2, 1,
};

static const char *const list_446[] = {
	"di", "del", "della", "dello",
};
static const uint16_t slots_446[] = {
	0, 0, 0, 0, 0, 0, 0, 4, 0, 3, 2, 0, 0, 0, 1, 0,
};

static const char *const list_447[] = {
	"lui", "lei", "io", "uomo", "donna", "cantante",
};
static const uint16_t slots_447[] = {
	0, 3, 0, 5, 6, 0, 0, 0, 0, 1, 2, 0, 0, 4, 0, 0,
};

static const char *const list_448[] = {
	"viva", "evviva", "abbasso", "morte a", "fuori", "no a", "no alla", "no al", "basta", "libertà per",
	"giustizia per", "vogliamo", "gloria a", "via",
};
static const uint16_t slots_448[] = {
	0, 11, 13, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 9, 5, 0, 0, 14, 7, 4, 0, 0, 0, 1, 3, 10, 0, 6, 0, 12,
};

static const char *const list_449[] = {
	"manifestazione", "manifestazioni", "corteo", "cortei", "protesta", "proteste", "comizio", "sciopero",
	"presidio", "sit-in", "manifestanti",
};
static const uint16_t slots_449[] = {
	0, 0, 0, 0, 0, 0, 0, 5, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 2, 0, 0, 3, 1, 6, 9, 10, 0, 4,
};

static const char *const list_450[] = {
	"recitava", "recitavano", "recita", "recitano", "diceva", "dicevano", "si legge", "si leggeva", "si leggevano",
	"recitante", "con scritto", "con su scritto", "con la scritta", "con le scritte", "su cui si legge",
	"che recitava", "che recita", "chiedendo", "che diceva",
};
static const uint16_t slots_450[] = {
	13, 0, 0, 0, 0, 12, 1, 0, 0, 0, 18, 9, 4, 8, 0, 11, 0, 7, 0, 5, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 16, 0, 0,
	0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 6, 10, 14, 19, 0, 0, 0, 0,
};

static const char *const list_451[] = {
	"ha detto", "detto", "disse", "ha dichiarato", "ha affermato", "ha aggiunto", "ha spiegato", "dichiarato",
	"afferma", "spiega",
};
static const uint16_t slots_451[] = {
	0, 0, 1, 0, 10, 0, 0, 0, 4, 0, 0, 0, 6, 0, 0, 0, 0, 5, 0, 0, 0, 9, 0, 2, 0, 0, 7, 3, 0, 0, 0, 8,
};

static const char *const list_452[] = {
	"gridavano", "gridando", "gridato", "gridare", "gridano", "urlavano", "urlando", "urlato", "urlano",
	"hanno gridato", "hanno urlato",
};
static const uint16_t slots_452[] = {
	0, 0, 9, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 5, 11, 0, 0, 0, 0, 0, 0, 7, 3, 4, 0, 8, 0, 1, 6,
};

static const char *const list_453[] = {
	"striscione", "striscioni", "cartello", "cartelli", "cartellone", "cartelloni",
};
static const uint16_t slots_453[] = {
	0, 0, 0, 3, 0, 4, 5, 0, 2, 0, 6, 0, 1, 0, 0, 0,
};

static const char *const list_454[] = {
	"cantavano", "cantando", "cantato", "cantare", "cantano", "intonavano", "intonando", "intonato",
};
static const uint16_t slots_454[] = {
	0, 2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 8, 0, 0, 0, 3, 4, 7, 0, 0,
};

static const char *const list_455[] = {
	"il", "la", "lo", "i", "le", "gli", "di", "del", "della", "e", "o", "a", "in", "non", "no", "un", "una", "con",
	"per", "che", "è", "al",
};
static const uint16_t slots_455[] = {
	22, 0, 0, 0, 4, 0, 0, 0, 0, 9, 8, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 16, 0, 0, 0, 2, 11, 10, 13, 17,
	0, 19, 0, 0, 0, 0, 0, 5, 0, 3, 12, 7, 21, 0, 20, 0, 0, 0, 0, 0, 0, 1, 0, 15, 0, 14, 0, 0, 0,
};

static const char *const list_456[] = {
	"hashtag",
};
static const uint16_t slots_456[] = {
	0, 0, 0, 1,
};

static const char *const list_457[] = {
	"loro",
};
static const uint16_t slots_457[] = {
	0, 0, 0, 1,
};

static const char *const list_458[] = {
	"graffito", "graffiti", "scritta sul muro", "scritte sui muri", "imbrattato", "imbrattata",
};
static const uint16_t slots_458[] = {
	0, 2, 0, 0, 0, 0, 0, 1, 0, 4, 3, 0, 5, 0, 6, 0,
};

static const char *const list_459[] = {
	"parole", "messaggio", "messaggi", "frase", "scritta", "scritte", "la scritta", "le parole", "la frase",
};
static const uint16_t slots_459[] = {
	0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 7, 0, 0, 0, 0, 6, 9, 0, 4, 0, 0, 0, 0, 3, 0, 0, 0, 5, 8, 0,
};

static const char *const list_460[] = {
	"secondo", "a detta di", "stando a", "a parere di",
};
static const uint16_t slots_460[] = {
	0, 0, 0, 0, 0, 2, 1, 3, 0, 0, 4, 0, 0, 0, 0, 0,
};

static const char *const list_461[] = {
	"dichiarazione", "discorso", "lettera", "comunicato", "messaggio", "nota", "domanda", "risposta", "parere",
	"commento", "parole",
};
static const uint16_t slots_461[] = {
	0, 0, 5, 10, 0, 0, 0, 0, 0, 0, 11, 2, 0, 0, 9, 0, 0, 6, 8, 0, 3, 0, 0, 7, 0, 1, 0, 0, 0, 4, 0, 0,
};

static const char *const list_462[] = {
	"afferma", "affermano", "affermò", "affermarono", "affermava", "affermavano", "affermato", "affermando",
	"dichiara", "dichiarano", "dichiarò", "dichiararono", "dichiarava", "dichiaravano", "dichiarato", "dichiarando",
	"spiega", "spiegano", "spiegò", "spiegarono", "spiegava", "spiegavano", "spiegato", "spiegando", "commenta",
	"commentano", "commentò", "commentarono", "commentava", "commentavano", "commentato", "commentando", "osserva",
	"osservano", "osservò", "osservarono", "osservava", "osservavano", "osservato", "osservando", "domanda",
	"domandano", "domandò", "domandarono", "domandava", "domandavano", "domandato", "domandando", "replica",
	"replicano", "replicò", "replicarono", "replicava", "replicavano", "replicato", "replicando", "assicura",
	"assicurano", "assicurò", "assicurarono", "assicurava", "assicuravano", "assicurato", "assicurando", "racconta",
	"raccontano", "raccontò", "raccontarono", "raccontava", "raccontavano", "raccontato", "raccontando",
	"sottolinea", "sottolineano", "sottolineò", "sottolinearono", "sottolineava", "sottolineavano", "sottolineato",
	"sottolineando", "precisa", "precisano", "precisò", "precisarono", "precisava", "precisavano", "precisato",
	"precisando", "annuncia", "annunciano", "annunciò", "annunciarono", "annunciava", "annunciavano", "annunciato",
	"annunciando", "ricorda", "ricordano", "ricordò", "ricordarono", "ricordava", "ricordavano", "ricordato",
	"ricordando", "lamenta", "lamentano", "lamentò", "lamentarono", "lamentava", "lamentavano", "lamentato",
	"lamentando", "esclama", "esclamano", "esclamò", "esclamarono", "esclamava", "esclamavano", "esclamato",
	"esclamando", "nota", "notano", "notò", "notarono", "notava", "notavano", "notato", "notando", "rileva",
	"rilevano", "rilevò", "rilevarono", "rilevava", "rilevavano", "rilevato", "rilevando", "rivela", "rivelano",
	"rivelò", "rivelarono", "rivelava", "rivelavano", "rivelato", "rivelando", "conferma", "confermano", "confermò",
	"confermarono", "confermava", "confermavano", "confermato", "confermando", "considera", "considerano",
	"considerò", "considerarono", "considerava", "consideravano", "considerato", "considerando", "rimarca",
	"rimarcano", "rimarcò", "rimarcarono", "rimarcava", "rimarcavano", "rimarcato", "rimarcando", "incalza",
	"incalzano", "incalzò", "incalzarono", "incalzava", "incalzavano", "incalzato", "incalzando", "sentenza",
	"sentenzano", "sentenzò", "sentenzarono", "sentenzava", "sentenzavano", "sentenzato", "sentenzando", "tuona",
	"tuonano", "tuonò", "tuonarono", "tuonava", "tuonavano", "tuonato", "tuonando", "mormora", "mormorano",
	"mormorò", "mormorarono", "mormorava", "mormoravano", "mormorato", "mormorando", "sussurra", "sussurrano",
	"sussurrò", "sussurrarono", "sussurrava", "sussurravano", "sussurrato", "sussurrando", "urla", "urlano", "urlò",
	"urlarono", "urlava", "urlavano", "urlato", "urlando", "grida", "gridano", "gridò", "gridarono", "gridava",
	"gridavano", "gridato", "gridando", "argomenta", "argomentano", "argomentò", "argomentarono", "argomentava",
	"argomentavano", "argomentato", "argomentando", "ipotizza", "ipotizzano", "ipotizzò", "ipotizzarono",
	"ipotizzava", "ipotizzavano", "ipotizzato", "ipotizzando", "rassicura", "rassicurano", "rassicurò",
	"rassicurarono", "rassicurava", "rassicuravano", "rassicurato", "rassicurando", "critica", "criticano",
	"criticò", "criticarono", "criticava", "criticavano", "criticato", "criticando", "attacca", "attaccano",
	"attaccò", "attaccarono", "attaccava", "attaccavano", "attaccato", "attaccando", "denuncia", "denunciano",
	"denunciò", "denunciarono", "denunciava", "denunciavano", "denunciato", "denunciando", "dice", "dicono",
	"disse", "dissero", "diceva", "dicevano", "detto", "dicendo", "dirà", "aggiunge", "aggiungono", "aggiunse",
	"aggiunto", "scrive", "scrivono", "scrisse", "scritto", "risponde", "rispose", "risposto", "chiede", "chiese",
	"chiesto", "sostiene", "sostengono", "sostenne", "sostenuto", "insiste", "insistito", "conclude", "concluse",
	"concluso", "ammette", "ammise", "ammesso", "riconosce", "riconosciuto", "prosegue", "proseguì", "proseguito",
	"continua", "continuò", "continuato", "avverte", "avvertì", "avvertito", "ribadisce", "ribadì", "ribadito",
	"riferisce", "riferì", "riferito", "riprende", "riprese", "ironizza", "ironizzò", "chiarisce", "chiarito",
	"promette", "promesso", "confessa", "confessò", "confessato", "ribatte", "ribatté",
};
static const uint16_t slots_462[] = {
	290, 0, 0, 0, 0, 0, 0, 0, 0, 322, 120, 135, 252, 328, 0, 0, 0, 0, 0, 277, 0, 82, 0, 158, 242, 0, 0, 0, 65, 186,
	298, 0, 0, 0, 70, 100, 0, 0, 0, 6, 19, 0, 0, 0, 38, 105, 0, 218, 0, 247, 324, 0, 0, 144, 0, 0, 79, 134, 0, 0,
	226, 0, 0, 13, 0, 0, 33, 0, 0, 0, 0, 3, 305, 0, 265, 0, 0, 0, 0, 0, 0, 315, 0, 0, 0, 167, 0, 0, 0, 0, 0, 66, 0,
	0, 0, 0, 0, 0, 210, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 148, 0, 67, 0, 0, 0, 0, 0, 0, 0, 278, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 176, 267, 14, 253, 122, 37, 57, 98, 206, 274, 0, 0, 0, 0, 8, 0, 0, 0, 7, 336, 0, 0, 300, 102, 138, 0, 0,
	0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 0, 302, 0, 0, 0, 0, 0, 0, 271, 0, 0, 55, 24, 178, 0, 0, 0, 0, 0, 0, 72, 0, 0,
	222, 284, 0, 63, 0, 0, 164, 0, 131, 0, 0, 73, 0, 0, 50, 183, 0, 0, 0, 152, 0, 133, 0, 0, 273, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 75, 0, 0, 0, 203, 0, 0, 0, 0, 0, 0, 0, 0, 220, 0, 0, 0, 0, 0, 62, 0, 0, 0, 173, 0, 0, 261, 0,
	0, 0, 88, 0, 0, 243, 0, 0, 0, 184, 0, 0, 151, 0, 0, 187, 0, 114, 96, 163, 93, 0, 0, 0, 0, 0, 0, 0, 116, 0, 0, 0,
	0, 0, 327, 282, 0, 77, 153, 0, 0, 86, 0, 0, 0, 193, 204, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 150, 0, 0, 162, 0, 0, 0,
	0, 0, 0, 0, 256, 0, 90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 181, 0, 198, 0, 270, 0, 0, 64, 0, 0, 154, 0, 42, 0, 0,
	179, 0, 0, 0, 0, 0, 0, 325, 0, 0, 0, 0, 189, 0, 0, 103, 224, 0, 0, 0, 0, 0, 0, 56, 297, 94, 0, 0, 0, 0, 227, 0,
	0, 0, 0, 0, 0, 159, 291, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 236, 129, 0, 216, 0, 140, 0, 31, 0, 84, 0,
	0, 0, 106, 0, 0, 337, 0, 0, 0, 0, 312, 194, 0, 0, 92, 182, 0, 0, 117, 0, 0, 201, 0, 0, 0, 0, 0, 0, 0, 156, 175,
	0, 160, 0, 0, 85, 0, 230, 263, 301, 0, 0, 0, 0, 0, 4, 0, 228, 0, 136, 0, 149, 250, 0, 89, 319, 157, 241, 251, 0,
	316, 197, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 44, 0, 121, 0, 289, 207, 212, 0, 0, 330, 0, 268,
	0, 20, 0, 0, 0, 320, 0, 234, 0, 0, 130, 119, 0, 0, 0, 0, 264, 0, 0, 0, 0, 0, 280, 0, 0, 0, 272, 0, 0, 0, 0, 0,
	123, 168, 0, 0, 0, 213, 0, 0, 0, 0, 304, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 172, 80, 108, 311, 0, 309, 0, 0,
	0, 0, 0, 0, 0, 195, 331, 231, 0, 17, 16, 0, 0, 205, 221, 0, 0, 257, 0, 0, 143, 0, 0, 0, 296, 0, 1, 229, 334, 0,
	332, 0, 0, 215, 43, 0, 0, 29, 318, 0, 0, 314, 0, 0, 0, 0, 0, 0, 200, 0, 0, 0, 0, 0, 0, 262, 0, 0, 21, 45, 329,
	0, 223, 0, 0, 0, 255, 0, 52, 333, 0, 0, 0, 0, 0, 91, 0, 0, 0, 35, 0, 0, 233, 0, 107, 0, 0, 0, 0, 0, 0, 83, 39,
	145, 192, 335, 0, 111, 40, 0, 0, 0, 0, 0, 0, 0, 199, 81, 0, 0, 0, 22, 308, 276, 69, 0, 235, 0, 34, 0, 0, 0, 0,
	0, 0, 170, 240, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 232, 58, 244, 0, 0, 0, 0, 0, 185, 211, 281, 124, 245, 0,
	196, 0, 0, 0, 112, 0, 0, 0, 0, 0, 0, 15, 0, 0, 36, 0, 68, 0, 0, 0, 0, 0, 202, 0, 0, 0, 0, 321, 0, 306, 0, 0,
	260, 0, 0, 41, 292, 266, 0, 0, 0, 0, 0, 30, 0, 0, 166, 0, 294, 146, 0, 0, 0, 0, 0, 0, 0, 0, 317, 269, 190, 0,
	11, 0, 0, 0, 0, 0, 0, 0, 0, 275, 0, 0, 0, 0, 0, 0, 0, 97, 0, 180, 0, 49, 0, 0, 0, 293, 219, 25, 0, 0, 0, 0, 0,
	283, 249, 54, 0, 279, 286, 0, 0, 0, 0, 177, 74, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 95, 0, 51, 326, 0, 0, 0, 0,
	169, 0, 0, 0, 155, 0, 0, 9, 0, 0, 0, 323, 238, 109, 61, 47, 139, 0, 0, 48, 246, 0, 174, 0, 113, 126, 0, 132, 0,
	208, 0, 0, 191, 59, 71, 0, 0, 295, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 165, 0, 27, 127,
	0, 0, 0, 0, 0, 188, 303, 60, 0, 0, 285, 0, 0, 0, 0, 259, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 141, 299, 0,
	104, 0, 0, 0, 0, 0, 0, 76, 254, 310, 0, 0, 0, 214, 237, 99, 0, 78, 0, 0, 53, 147, 248, 10, 0, 258, 307, 0, 0, 0,
	217, 0, 0, 0, 0, 0, 0, 225, 32, 0, 0, 0, 0, 0, 0, 0, 0, 118, 0, 0, 0, 46, 0, 0, 5, 0, 12, 101, 125, 128, 137,
	209, 0, 171, 0, 0, 142, 0, 0, 0, 313, 115, 287, 87, 161, 239, 288, 110,
};

static const char *const list_463[] = {
	"parola", "parole", "termine", "termini", "espressione", "cosiddetto", "cosiddetta", "cosiddetti", "cosiddette",
};
static const uint16_t slots_463[] = {
	0, 5, 9, 6, 0, 0, 0, 0, 0, 0, 2, 0, 0, 7, 0, 4, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 3, 0, 0, 1, 0,
};

static const char *const list_464[] = {
	"che", "se",
};
static const uint16_t slots_464[] = {
	0, 1, 0, 0, 0, 2, 0, 0,
};

static const char *const list_465[] = {
	"lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "ieri", "oggi", "gennaio",
	"febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre",
	"dicembre",
};
static const uint16_t slots_465[] = {
	0, 0, 0, 0, 0, 0, 0, 9, 0, 6, 0, 0, 0, 0, 8, 0, 5, 20, 1, 0, 0, 0, 13, 18, 0, 0, 0, 0, 21, 0, 4, 0, 0, 11, 15,
	19, 12, 16, 17, 0, 0, 3, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 14, 0, 7,
};

static const char *const list_466[] = {
	"sig.", "signor", "signora", "dott.", "dottor", "prof.", "presidente", "ministro", "ministra", "onorevole",
	"generale", "papa", "cardinale", "sindaco", "re", "regina",
};
static const uint16_t slots_466[] = {
	0, 5, 0, 0, 9, 0, 8, 0, 0, 0, 11, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 4, 0, 0, 2, 0, 0, 6, 16, 0, 0, 0, 0, 0, 0,
	1, 10, 13, 0, 3, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 12, 0, 0,
};

static const char *const list_467[] = {
	"film", "libro", "romanzo", "canzone", "album", "rivista", "giornale", "quotidiano", "serie", "programma",
	"opera", "titolo", "intitolato", "intitolata", "chiamato", "chiamata",
};
static const uint16_t slots_467[] = {
	0, 6, 0, 0, 14, 0, 13, 0, 0, 10, 0, 15, 0, 0, 0, 2, 0, 0, 0, 0, 11, 3, 12, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
	9, 0, 16, 0, 4, 0, 0, 7, 0, 5, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_468[] = {
	"は", "が", "も",
};
static const uint16_t slots_468[] = {
	0, 0, 1, 0, 0, 0, 3, 2,
};

static const char *const list_469[] = {
	"彼", "彼女", "私", "我々",
};
static const uint16_t slots_469[] = {
	0, 1, 0, 0, 0, 0, 3, 0, 2, 4, 0, 0, 0, 0, 0, 0,
};

static const char *const list_470[] = {
	"と考えている", "とみている", "と期待する",
};
static const uint16_t slots_470[] = {
	2, 0, 0, 3, 1, 0, 0, 0,
};

static const char *const list_471[] = {
	"スローガン", "シュプレヒコール", "横断幕", "プラカード",
};
static const uint16_t slots_471[] = {
	1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 3, 0, 0, 4, 0,
};

static const char *const list_472[] = {
	"によると", "によれば",
};
static const uint16_t slots_472[] = {
	0, 0, 0, 0, 2, 0, 0, 1,
};

static const char *const list_473[] = {
	"と述べた", "と話した", "と語った", "と言った", "と言う", "と話す", "と語る", "と説明した", "と指摘した", "と答えた", "と訴えた", "と強調した", "と主張した",
	"と発言した", "と書いた", "と叫んだ", "と尋ねた", "と述べ", "と話し", "と語り", "と発表した", "とコメントした", "と話している", "と述べている", "と語っている", "と訴える",
	"と批判した", "とツイートした", "との考えを示した", "と明らかにした",
};
static const uint16_t slots_473[] = {
	0, 0, 0, 9, 19, 0, 6, 17, 28, 2, 5, 0, 0, 0, 29, 0, 0, 0, 16, 0, 0, 0, 21, 0, 23, 22, 0, 0, 11, 0, 1, 3, 12, 24,
	27, 14, 10, 15, 20, 25, 0, 0, 0, 4, 0, 0, 0, 26, 0, 18, 13, 0, 0, 0, 0, 0, 0, 7, 0, 8, 30, 0, 0, 0,
};

static const char *const list_474[] = {
	"いわゆる", "という言葉",
};
static const uint16_t slots_474[] = {
	0, 0, 1, 0, 0, 0, 0, 2,
};

static const char *const list_475[] = {
	"映画", "小説", "本", "曲", "雑誌", "新聞", "番組",
};
static const uint16_t slots_475[] = {
	0, 0, 5, 1, 0, 0, 0, 0, 0, 2, 3, 7, 4, 0, 6, 0,
};

static const char *const list_476[] = {
	"구호", "구호를", "현수막",
};
static const uint16_t slots_476[] = {
	0, 2, 3, 1, 0, 0, 0, 0,
};

static const char *const list_477[] = {
	"말했다", "밝혔다", "전했다", "강조했다", "주장했다", "덧붙였다", "설명했다", "물었다", "답했다", "지적했다", "썼다", "언급했다", "외쳤다", "말한다", "라고",
};
static const uint16_t slots_477[] = {
	15, 14, 0, 0, 7, 8, 2, 11, 12, 13, 0, 0, 0, 0, 4, 9, 1, 0, 10, 0, 0, 0, 3, 0, 5, 6, 0, 0, 0, 0, 0, 0,
};

static const char *const list_478[] = {
	"juga", "lagi", "kemudian", "kini", "sekarang", "kemarin", "lalu",
};
static const uint16_t slots_478[] = {
	5, 6, 0, 0, 1, 4, 2, 0, 0, 7, 0, 0, 0, 0, 0, 3,
};

static const char *const list_479[] = {
	"telah", "sudah", "akan", "sedang", "masih", "bisa", "dapat", "harus",
};
static const uint16_t slots_479[] = {
	0, 0, 0, 0, 8, 0, 3, 7, 0, 0, 2, 1, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 4, 0, 0,
};

static const char *const list_480[] = {
	"dan", "atau", "tetapi", "namun", "karena", "jika", "kalau", "sementara",
};
static const uint16_t slots_480[] = {
	0, 0, 0, 0, 0, 7, 0, 0, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 8, 2, 0, 6, 5, 0, 0,
};

static const char *const list_481[] = {
	"para", "sang", "si", "seorang", "sebuah", "beberapa", "ini", "itu",
};
static const uint16_t slots_481[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 4, 0, 0, 0, 0, 3, 5, 6, 0, 7, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8,
};

static const char *const list_482[] = {
	"wartawan",
};
static const uint16_t slots_482[] = {
	1, 0, 0, 0,
};

static const char *const list_483[] = {
	"dari", "untuk", "dan",
};
static const uint16_t slots_483[] = {
	3, 0, 2, 0, 0, 0, 0, 1,
};

static const char *const list_484[] = {
	"menyebut", "menyebutnya", "menjuluki", "menamai",
};
static const uint16_t slots_484[] = {
	2, 3, 0, 4, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_485[] = {
	"tidak", "bukan", "belum",
};
static const uint16_t slots_485[] = {
	0, 0, 1, 2, 3, 0, 0, 0,
};

static const char *const list_486[] = {
	"bin", "binti",
};
static const uint16_t slots_486[] = {
	0, 0, 0, 0, 0, 2, 1, 0,
};

static const char *const list_487[] = {
	"di", "ke", "dari", "pada", "dalam", "dengan", "untuk", "oleh", "kepada", "terhadap", "tentang", "saat",
	"ketika", "setelah", "sebelum", "sejak",
};
static const uint16_t slots_487[] = {
	0, 0, 13, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 16, 0, 0, 0, 4, 6, 7, 8, 12, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 11, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 15, 14, 0, 0, 1, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0,
};

static const char *const list_488[] = {
	"dia", "ia", "mereka", "saya", "kami", "kita", "beliau",
};
static const uint16_t slots_488[] = {
	0, 0, 6, 4, 0, 7, 0, 5, 0, 0, 3, 0, 0, 1, 0, 2,
};

static const char *const list_489[] = {
	"yang",
};
static const uint16_t slots_489[] = {
	1, 0, 0, 0,
};

static const char *const list_490[] = {
	"percaya", "berharap", "yakin", "memperkirakan", "menduga", "ingin", "menuduh", "menolak", "mendesak",
	"menganggap", "mengusulkan",
};
static const uint16_t slots_490[] = {
	10, 0, 0, 3, 5, 0, 0, 0, 6, 8, 1, 0, 0, 0, 0, 7, 0, 9, 4, 11, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_491[] = {
	"yel-yel", "slogan", "spanduk", "poster", "tagar", "meneriakkan",
};
static const uint16_t slots_491[] = {
	3, 0, 1, 6, 0, 0, 0, 0, 0, 0, 0, 0, 4, 5, 0, 2,
};

static const char *const list_492[] = {
	"menurut", "menurutnya", "seperti dikatakan", "sebagaimana dikatakan",
};
static const uint16_t slots_492[] = {
	0, 0, 0, 0, 0, 3, 4, 0, 0, 1, 0, 0, 0, 0, 0, 2,
};

static const char *const list_493[] = {
	"pernyataan", "pidato", "surat", "pesan", "laporan", "pertanyaan", "jawaban", "pendapat", "komentar",
};
static const uint16_t slots_493[] = {
	0, 0, 0, 0, 4, 5, 0, 0, 2, 3, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 8, 7, 6, 0, 9, 0, 0, 0,
};

static const char *const list_494[] = {
	"kata", "katanya", "ujar", "ujarnya", "ucap", "ucapnya", "tutur", "tuturnya", "jelas", "jelasnya", "ungkap",
	"ungkapnya", "tegas", "tegasnya", "papar", "paparnya", "imbuh", "imbuhnya", "tambah", "tambahnya", "sebut",
	"sebutnya", "tukas", "tukasnya", "terang", "terangnya", "cetus", "lanjut", "lanjutnya", "kisah", "kisahnya",
	"tanya", "tanyanya", "jawab", "jawabnya", "pinta", "pintanya", "tulis", "tulisnya", "pungkas", "pungkasnya",
	"sambung", "sambungnya", "tandas", "tandasnya", "urai", "urainya", "seru", "serunya", "teriak", "teriaknya",
	"bisik", "bisiknya", "keluh", "keluhnya", "harap", "harapnya", "cerita", "ceritanya", "ingat", "berkata",
	"mengatakan", "menyatakan", "menyebut", "menyebutkan", "mengungkapkan", "menjelaskan", "menegaskan",
	"menambahkan", "menuturkan", "menulis", "bertanya", "menjawab", "menyampaikan", "memaparkan", "mengaku",
	"menilai", "berpendapat", "menerangkan", "mengumumkan", "membantah", "mengklaim", "memperingatkan",
	"mengingatkan", "menyindir", "menuding", "berujar", "bertutur", "melanjutkan", "berharap", "meminta",
	"mengimbau", "menekankan", "menyoroti", "mengakui", "dikatakan", "tuturkan", "kicau", "kicaunya", "kata dia",
	"ujar dia", "tutur dia", "ucap dia", "kata ia",
};
static const uint16_t slots_494[] = {
	48, 0, 0, 0, 22, 0, 0, 0, 20, 0, 0, 76, 9, 0, 0, 57, 82, 0, 79, 0, 83, 0, 32, 0, 0, 0, 2, 75, 0, 11, 38, 92, 0,
	0, 103, 12, 101, 24, 0, 0, 85, 89, 0, 0, 47, 51, 77, 81, 0, 0, 0, 53, 0, 0, 0, 0, 0, 0, 0, 72, 0, 0, 55, 0, 0,
	0, 0, 58, 0, 0, 86, 95, 0, 0, 62, 0, 0, 0, 0, 28, 68, 0, 69, 27, 94, 0, 0, 0, 0, 0, 80, 13, 102, 15, 39, 0, 0,
	37, 0, 16, 0, 0, 0, 0, 64, 0, 0, 0, 0, 97, 0, 50, 0, 0, 0, 0, 44, 63, 0, 0, 98, 0, 1, 8, 73, 78, 54, 0, 0, 0, 0,
	0, 74, 7, 33, 71, 0, 0, 91, 0, 0, 29, 0, 0, 0, 0, 65, 93, 0, 0, 41, 0, 26, 84, 90, 0, 0, 0, 87, 0, 0, 0, 0, 0,
	10, 70, 0, 0, 0, 56, 61, 96, 88, 52, 104, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 31, 35, 30, 6, 25, 100, 0,
	67, 0, 0, 0, 0, 0, 42, 0, 0, 0, 0, 0, 0, 59, 0, 36, 0, 0, 0, 0, 5, 49, 0, 0, 0, 3, 0, 0, 99, 0, 0, 4, 46, 0, 18,
	40, 0, 0, 43, 66, 21, 0, 60, 0, 0, 0, 0, 0, 0, 0, 17, 23, 0, 14, 0, 0, 0, 0, 34, 0,
};

static const char *const list_495[] = {
	"kata-kata", "istilah",
};
static const uint16_t slots_495[] = {
	0, 0, 1, 0, 0, 0, 0, 2,
};

static const char *const list_496[] = {
	"bahwa", "agar", "supaya",
};
static const uint16_t slots_496[] = {
	1, 3, 0, 0, 0, 0, 2, 0,
};

static const char *const list_497[] = {
	"Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu", "kemarin", "Januari", "Februari", "Maret",
	"April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
};
static const uint16_t slots_497[] = {
	7, 17, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 15, 8, 14, 1, 18, 0, 0, 0, 12, 0, 0, 11, 16, 4, 3, 0, 0, 0, 0, 0,
	10, 0, 0, 0, 0, 0, 0, 13, 0, 0, 9, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 19,
};

static const char *const list_498[] = {
	"pak", "bapak", "ibu", "presiden", "menteri", "jenderal", "gubernur", "bupati", "dr.", "prof.", "ketua",
};
static const uint16_t slots_498[] = {
	0, 11, 0, 0, 8, 3, 0, 9, 0, 0, 0, 7, 2, 0, 0, 0, 6, 4, 0, 1, 0, 5, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0,
};

static const char *const list_499[] = {
	"film", "buku", "novel", "lagu", "album", "majalah", "koran", "serial", "acara", "judul", "berjudul", "bernama",
};
static const uint16_t slots_499[] = {
	0, 0, 0, 0, 7, 11, 0, 0, 0, 9, 4, 12, 5, 3, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 1, 2, 0, 0, 6,
};

static const char *const list_500[] = {
	"også", "siden", "senere", "nu", "allerede", "dog",
};
static const uint16_t slots_500[] = {
	2, 0, 0, 0, 0, 5, 0, 0, 0, 6, 0, 0, 1, 3, 4, 0,
};

static const char *const list_501[] = {
	"har", "havde", "er", "var", "bliver", "blev", "skal", "skulle", "kan", "kunne", "må", "vil",
};
static const uint16_t slots_501[] = {
	0, 0, 0, 0, 12, 0, 0, 5, 0, 0, 0, 0, 11, 9, 0, 0, 1, 10, 0, 0, 6, 0, 3, 2, 7, 0, 0, 0, 0, 8, 4, 0,
};

static const char *const list_502[] = {
	"og", "eller", "men", "at", "fordi", "når", "hvis", "mens",
};
static const uint16_t slots_502[] = {
	0, 6, 0, 0, 0, 0, 0, 7, 4, 8, 0, 3, 0, 0, 0, 2, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
};

static const char *const list_503[] = {
	"en", "et", "den", "det", "de", "denne", "dette", "hans", "hendes", "deres", "sin", "to", "tre", "nogle",
};
static const uint16_t slots_503[] = {
	9, 6, 4, 5, 3, 7, 12, 0, 0, 0, 1, 0, 0, 11, 0, 0, 0, 0, 13, 0, 10, 8, 0, 0, 0, 0, 0, 0, 2, 14, 0, 0,
};

static const char *const list_504[] = {
	"open-dash",
};
static const uint16_t slots_504[] = {
	1, 0, 0, 0,
};

static const char *const list_505[] = {
	"ham", "hende", "dem", "mig", "os",
};
static const uint16_t slots_505[] = {
	0, 0, 0, 2, 0, 0, 0, 5, 0, 0, 0, 0, 4, 1, 3, 0,
};

static const char *const list_506[] = {
	"for", "og", "på", "af", "fra", "i", "vet",
};
static const uint16_t slots_506[] = {
	1, 5, 7, 3, 6, 0, 0, 0, 0, 0, 0, 2, 0, 0, 4, 0,
};

static const char *const list_507[] = {
	"kaller", "kaldte", "beskriver", "beskrev", "betegner",
};
static const uint16_t slots_507[] = {
	0, 0, 0, 0, 0, 0, 2, 4, 3, 5, 1, 0, 0, 0, 0, 0,
};

static const char *const list_508[] = {
	"ikke", "aldrig",
};
static const uint16_t slots_508[] = {
	0, 0, 2, 0, 0, 1, 0, 0,
};

static const char *const list_509[] = {
	"af", "von", "de", "van",
};
static const uint16_t slots_509[] = {
	0, 0, 3, 4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0,
};

static const char *const list_510[] = {
	"i", "på", "med", "til", "fra", "af", "om", "for", "over", "under", "efter", "før", "vet", "mod", "uden",
	"mellem", "hos",
};
static const uint16_t slots_510[] = {
	0, 17, 0, 14, 1, 11, 0, 0, 0, 7, 0, 0, 0, 10, 0, 9, 8, 13, 15, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 12, 16, 2, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 6, 0,
};

static const char *const list_511[] = {
	"han", "hun", "de", "jeg", "vi", "man",
};
static const uint16_t slots_511[] = {
	5, 0, 3, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 4, 0, 6,
};

static const char *const list_512[] = {
	"som", "der",
};
static const uint16_t slots_512[] = {
	2, 0, 0, 0, 0, 0, 1, 0,
};

static const char *const list_513[] = {
	"tror", "troede", "håber", "håbede", "venter", "vil", "ville", "nekter", "afviser", "afviste", "kræver", "vet",
	"frygter",
};
static const uint16_t slots_513[] = {
	0, 0, 1, 0, 6, 0, 0, 7, 9, 5, 0, 10, 0, 4, 0, 0, 2, 8, 11, 12, 0, 0, 0, 0, 3, 13, 0, 0, 0, 0, 0, 0,
};

static const char *const list_514[] = {
	"slagord", "banner", "bannere", "parole",
};
static const uint16_t slots_514[] = {
	0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 3, 2,
};

static const char *const list_515[] = {
	"ifølge",
};
static const uint16_t slots_515[] = {
	0, 0, 0, 1,
};

static const char *const list_516[] = {
	"sier", "si", "sagde", "sagt", "skriver", "skrev", "skrevet", "forteller", "fortalte", "fortalt", "mener",
	"mente", "forklarer", "forklarede", "forklaret", "spør", "spurgte", "svarer", "svarede", "legger til",
	"tilføjede", "opplyser", "oplyste", "hævder", "hævdede", "konstaterer", "konstaterede", "understreger",
	"understregede", "påpeger", "påpegede", "råber", "råbte", "hvisker", "hviskede", "indrømmer", "indrømmede",
	"lover", "lovede", "advarer", "advarede", "meddeler", "meddelte", "fortsætter", "fortsatte", "lyder", "lød",
	"sa", "forklarte", "spurte", "svarte", "påpeker", "påpekte", "understreker", "understreket", "hevder", "hevdet",
	"ropte", "opplyste",
};
static const uint16_t slots_516[] = {
	0, 43, 0, 0, 0, 16, 26, 13, 8, 0, 1, 0, 47, 0, 0, 41, 0, 19, 0, 0, 0, 0, 0, 5, 0, 38, 53, 44, 0, 58, 0, 31, 0,
	0, 0, 0, 18, 7, 17, 28, 0, 23, 4, 45, 0, 3, 0, 10, 25, 0, 40, 0, 0, 0, 20, 0, 0, 0, 0, 0, 14, 0, 39, 0, 0, 0,
	30, 0, 0, 0, 0, 0, 0, 42, 0, 49, 0, 22, 57, 37, 35, 0, 27, 24, 33, 55, 0, 0, 0, 48, 0, 56, 29, 59, 52, 0, 0, 15,
	46, 54, 6, 0, 0, 0, 11, 0, 0, 0, 51, 0, 50, 0, 0, 2, 36, 34, 0, 0, 32, 0, 12, 0, 0, 0, 0, 21, 9, 0,
};

static const char *const list_517[] = {
	"ordet", "begrebet", "udtrykket", "såkaldte",
};
static const uint16_t slots_517[] = {
	0, 1, 3, 0, 0, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0,
};

static const char *const list_518[] = {
	"at", "om",
};
static const uint16_t slots_518[] = {
	1, 2, 0, 0, 0, 0, 0, 0,
};

static const char *const list_519[] = {
	"hr.", "fru", "dr.", "statsminister", "præsident", "minister", "general", "konge",
};
static const uint16_t slots_519[] = {
	0, 0, 0, 1, 4, 0, 0, 3, 0, 0, 0, 7, 2, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 6, 0,
};

static const char *const list_520[] = {
	"filmen", "bogen", "romanen", "sangen", "albummet", "avisen", "magasinet", "serien",
};
static const uint16_t slots_520[] = {
	0, 3, 5, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 8, 0, 0, 7, 0, 1, 2, 0, 0,
};

static const char *const list_521[] = {
	"ook", "dan", "later", "nu", "eerder", "verder", "daarna", "toen", "nog", "weer", "gisteren", "vandaag",
	"onlangs",
};
static const uint16_t slots_521[] = {
	0, 0, 5, 10, 11, 6, 0, 8, 2, 3, 9, 0, 4, 12, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 13, 0, 0,
};

static const char *const list_522[] = {
	"als",
};
static const uint16_t slots_522[] = {
	0, 1, 0, 0,
};

static const char *const list_523[] = {
	"heeft", "hebben", "had", "hadden", "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "zal",
	"zou", "zouden", "kan", "kon", "kunnen", "moet", "moest", "mag", "wil",
};
static const uint16_t slots_523[] = {
	12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 1, 19, 0, 0, 0, 0, 4, 3, 10, 0, 5, 0, 0, 13, 2, 18, 0, 0, 0, 0, 0, 0, 0, 0,
	17, 0, 0, 0, 0, 15, 14, 0, 9, 0, 16, 0, 0, 0, 0, 7, 22, 6, 21, 0, 20, 0, 0, 0, 0, 0, 0, 0, 11,
};

static const char *const list_524[] = {
	"en", "of", "maar", "want", "omdat", "als", "toen", "terwijl", "hoewel",
};
static const uint16_t slots_524[] = {
	0, 0, 5, 8, 0, 0, 0, 7, 2, 6, 1, 9, 0, 0, 0, 4, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_525[] = {
	"de", "het", "een", "deze", "die", "dit", "dat", "zijn", "haar", "hun", "ons", "onze", "enkele", "twee", "drie",
};
static const uint16_t slots_525[] = {
	0, 12, 1, 3, 0, 0, 2, 7, 0, 0, 0, 0, 0, 0, 6, 0, 0, 5, 9, 15, 8, 0, 0, 4, 10, 11, 14, 0, 0, 13, 0, 0,
};

static const char *const list_526[] = {
	"hem", "haar", "hun", "ons", "mij", "zich", "journalisten",
};
static const uint16_t slots_526[] = {
	7, 1, 2, 0, 0, 0, 0, 0, 3, 4, 0, 5, 0, 0, 0, 6,
};

static const char *const list_527[] = {
	"van", "voor", "en", "bij", "uit", "der",
};
static const uint16_t slots_527[] = {
	6, 0, 1, 0, 0, 0, 0, 0, 0, 0, 3, 4, 0, 5, 0, 2,
};

static const char *const list_528[] = {
	"noemt", "noemde", "noemden", "noemen", "omschrijft", "omschreef", "bestempelt", "bestempelde", "betitelt",
};
static const uint16_t slots_528[] = {
	0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 5, 0, 7, 0, 1, 8, 9, 3,
};

static const char *const list_529[] = {
	"niet", "geen", "nooit",
};
static const uint16_t slots_529[] = {
	0, 1, 3, 0, 0, 0, 2, 0,
};

static const char *const list_530[] = {
	"van", "de", "der", "den", "ten", "ter", "von", "al",
};
static const uint16_t slots_530[] = {
	6, 8, 1, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 5, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_531[] = {
	"in", "op", "aan", "bij", "met", "naar", "na", "sinds", "van", "voor", "over", "onder", "om", "door", "tegen",
	"zonder", "tijdens", "wegens", "tussen", "tot", "uit", "volgens",
};
static const uint16_t slots_531[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 4, 0, 0, 0, 0, 11, 15, 22, 0, 19, 0, 0, 0, 0, 17, 0, 0, 3, 0, 21, 1, 0, 0, 0, 9,
	6, 16, 0, 0, 0, 8, 5, 2, 12, 14, 0, 18, 10, 7, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_532[] = {
	"hij", "zij", "ze", "ik", "wij", "we", "men", "het",
};
static const uint16_t slots_532[] = {
	0, 0, 0, 0, 0, 5, 8, 0, 0, 6, 0, 7, 0, 0, 0, 0, 1, 0, 2, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 4, 0, 0,
};

static const char *const list_533[] = {
	"die", "dat", "wie",
};
static const uint16_t slots_533[] = {
	3, 1, 0, 0, 0, 0, 2, 0,
};

static const char *const list_534[] = {
	"gelooft", "geloofde", "hoopt", "hoopte", "verwacht", "verwachtte", "vreest", "vreesde", "wil", "wilde",
	"willen", "wilden", "eist", "eiste", "ontkent", "ontkende", "ontkenden", "beschuldigt", "beschuldigde", "weet",
	"wist",
};
static const uint16_t slots_534[] = {
	0, 3, 0, 14, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 7, 0, 0, 5, 0, 0, 15, 0, 0, 16, 0, 0, 0, 0, 11, 0,
	0, 0, 0, 0, 0, 0, 21, 0, 4, 0, 2, 1, 10, 20, 0, 9, 6, 13, 0, 0, 0, 0, 12, 0, 0, 0, 19, 18,
};

static const char *const list_535[] = {
	"scandeerden", "scandeerde", "scanderen", "leus", "leuzen", "slogan", "slogans", "spandoek", "spandoeken",
	"motto", "hashtag",
};
static const uint16_t slots_535[] = {
	9, 0, 0, 0, 3, 7, 0, 11, 0, 0, 0, 0, 8, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 2, 5, 0, 10, 6,
};

static const char *const list_536[] = {
	"volgens", "aldus", "naar eigen zeggen van",
};
static const uint16_t slots_536[] = {
	2, 1, 0, 0, 3, 0, 0, 0,
};

static const char *const list_537[] = {
	"verklaring", "toespraak", "brief", "bericht", "rapport", "vraag", "antwoord", "mening", "reactie", "woorden",
};
static const uint16_t slots_537[] = {
	0, 0, 0, 0, 0, 2, 1, 0, 0, 10, 0, 0, 0, 8, 0, 5, 0, 0, 0, 0, 0, 0, 4, 7, 0, 0, 0, 0, 6, 0, 9, 3,
};

static const char *const list_538[] = {
	"zegt", "zeggen", "zei", "zeiden", "gezegd", "zeg", "meldt", "melden", "meldde", "meldden", "gemeld", "stelt",
	"stellen", "stelde", "stelden", "gesteld", "vertelt", "vertellen", "vertelde", "vertelden", "verteld",
	"schrijft", "schrijven", "schreef", "schreven", "geschreven", "vraagt", "vragen", "vroeg", "vroegen",
	"gevraagd", "antwoordt", "antwoordde", "antwoordden", "geantwoord", "verklaart", "verklaren", "verklaarde",
	"verklaarden", "verklaard", "benadrukt", "benadrukte", "benadrukten", "benadrukken", "noemt", "reageert",
	"reageerde", "reageerden", "gereageerd", "aldus", "roept", "riep", "riepen", "geroepen", "waarschuwt",
	"waarschuwde", "waarschuwden", "voegt", "voegde", "concludeert", "concludeerde", "beweert", "beweerde",
	"beweerden", "bevestigt", "bevestigde", "erkent", "erkende", "vindt", "vond", "vinden", "vonden", "meent",
	"meende", "denkt", "dacht", "klaagt", "klaagde", "merkt", "merkte", "legt", "legde", "fluistert", "fluisterde",
	"mompelt", "mompelde", "schreeuwt", "schreeuwde", "vervolgt", "vervolgde", "herhaalt", "herhaalde", "verzekert",
	"verzekerde", "geeft", "gaf", "twittert", "twitterde", "belooft", "beloofde", "pleit", "pleitte", "oordeelt",
	"oordeelde", "luidt", "luidde", "laat weten", "liet weten", "voegde toe", "voegt toe", "legt uit", "legde uit",
	"merkte op", "merkt op", "gaf toe", "geeft toe", "voegde eraan toe", "voegt eraan toe",
};
static const uint16_t slots_538[] = {
	94, 0, 0, 74, 0, 0, 95, 0, 79, 0, 4, 0, 0, 0, 0, 0, 0, 36, 84, 0, 0, 0, 0, 0, 0, 0, 91, 0, 9, 92, 0, 114, 0, 0,
	0, 0, 33, 82, 0, 103, 14, 19, 0, 0, 0, 0, 29, 0, 70, 0, 15, 20, 22, 0, 0, 5, 0, 37, 0, 0, 0, 0, 0, 0, 0, 40, 65,
	0, 0, 0, 116, 57, 108, 0, 0, 0, 0, 0, 64, 0, 49, 0, 0, 83, 63, 66, 117, 0, 0, 0, 113, 77, 0, 21, 43, 53, 99, 0,
	0, 0, 0, 0, 39, 44, 0, 16, 0, 0, 0, 0, 0, 0, 0, 60, 0, 47, 72, 89, 10, 111, 0, 32, 69, 81, 45, 96, 34, 0, 0, 0,
	0, 0, 42, 73, 102, 0, 0, 41, 13, 18, 52, 12, 17, 24, 61, 75, 97, 56, 31, 55, 93, 80, 101, 105, 115, 1, 0, 0, 0,
	118, 0, 0, 0, 3, 0, 51, 58, 48, 0, 0, 0, 0, 38, 6, 0, 85, 8, 87, 100, 0, 0, 0, 0, 0, 50, 109, 0, 0, 0, 2, 0, 0,
	0, 7, 0, 11, 106, 25, 112, 0, 0, 59, 71, 23, 35, 78, 88, 0, 0, 0, 0, 0, 107, 0, 104, 0, 27, 26, 0, 0, 0, 0, 0,
	98, 0, 0, 0, 68, 67, 76, 110, 0, 0, 62, 28, 0, 0, 30, 86, 0, 0, 0, 0, 90, 46, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_539[] = {
	"aldus",
};
static const uint16_t slots_539[] = {
	1, 0, 0, 0,
};

static const char *const list_540[] = {
	"woord", "woorden", "term", "begrip", "zogenaamde", "zogeheten", "zogenoemde",
};
static const uint16_t slots_540[] = {
	6, 7, 5, 0, 0, 0, 0, 3, 0, 2, 1, 0, 4, 0, 0, 0,
};

static const char *const list_541[] = {
	"dat", "of",
};
static const uint16_t slots_541[] = {
	2, 0, 0, 0, 0, 0, 1, 0,
};

static const char *const list_542[] = {
	"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "gisteren", "vandaag",
	"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
	"december",
};
static const uint16_t slots_542[] = {
	12, 0, 0, 11, 0, 0, 0, 0, 17, 0, 14, 3, 0, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 4, 18, 20, 8,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 16, 19, 15, 0, 0, 0, 0, 5, 13, 7, 0, 0, 0, 0, 0, 21, 2,
};

static const char *const list_543[] = {
	"meneer", "mevrouw", "dhr.", "mevr.", "mr.", "dr.", "prof.", "premier", "minister", "president", "burgemeester",
	"generaal", "koning", "koningin",
};
static const uint16_t slots_543[] = {
	9, 10, 11, 12, 0, 3, 0, 6, 0, 0, 0, 0, 0, 0, 14, 0, 5, 0, 0, 0, 0, 13, 0, 4, 0, 0, 0, 0, 2, 1, 7, 8,
};

static const char *const list_544[] = {
	"film", "boek", "roman", "lied", "nummer", "album", "tijdschrift", "krant", "serie", "programma", "titel",
	"genaamd", "getiteld",
};
static const uint16_t slots_544[] = {
	0, 7, 0, 9, 0, 13, 0, 4, 0, 10, 0, 0, 6, 5, 12, 0, 0, 8, 3, 0, 0, 0, 0, 11, 0, 0, 0, 1, 0, 0, 2, 0,
};

static const char *const list_545[] = {
	"også", "siden", "senere", "nu", "allerede", "dog",
};
static const uint16_t slots_545[] = {
	2, 0, 0, 0, 0, 5, 0, 0, 0, 6, 0, 0, 1, 3, 4, 0,
};

static const char *const list_546[] = {
	"har", "havde", "er", "var", "bliver", "blev", "skal", "skulle", "kan", "kunne", "må", "vil",
};
static const uint16_t slots_546[] = {
	0, 0, 0, 0, 12, 0, 0, 5, 0, 0, 0, 0, 11, 9, 0, 0, 1, 10, 0, 0, 6, 0, 3, 2, 7, 0, 0, 0, 0, 8, 4, 0,
};

static const char *const list_547[] = {
	"og", "eller", "men", "at", "fordi", "når", "hvis", "mens",
};
static const uint16_t slots_547[] = {
	0, 6, 0, 0, 0, 0, 0, 7, 4, 8, 0, 3, 0, 0, 0, 2, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
};

static const char *const list_548[] = {
	"en", "et", "den", "det", "de", "denne", "dette", "hans", "hendes", "deres", "sin", "to", "tre", "nogle",
};
static const uint16_t slots_548[] = {
	9, 6, 4, 5, 3, 7, 12, 0, 0, 0, 1, 0, 0, 11, 0, 0, 0, 0, 13, 0, 10, 8, 0, 0, 0, 0, 0, 0, 2, 14, 0, 0,
};

static const char *const list_549[] = {
	"open-dash",
};
static const uint16_t slots_549[] = {
	1, 0, 0, 0,
};

static const char *const list_550[] = {
	"ham", "hende", "dem", "mig", "os",
};
static const uint16_t slots_550[] = {
	0, 0, 0, 2, 0, 0, 0, 5, 0, 0, 0, 0, 4, 1, 3, 0,
};

static const char *const list_551[] = {
	"for", "og", "på", "af", "fra", "i", "vet",
};
static const uint16_t slots_551[] = {
	1, 5, 7, 3, 6, 0, 0, 0, 0, 0, 0, 2, 0, 0, 4, 0,
};

static const char *const list_552[] = {
	"kaller", "kaldte", "beskriver", "beskrev", "betegner",
};
static const uint16_t slots_552[] = {
	0, 0, 0, 0, 0, 0, 2, 4, 3, 5, 1, 0, 0, 0, 0, 0,
};

static const char *const list_553[] = {
	"ikke", "aldrig",
};
static const uint16_t slots_553[] = {
	0, 0, 2, 0, 0, 1, 0, 0,
};

static const char *const list_554[] = {
	"af", "von", "de", "van",
};
static const uint16_t slots_554[] = {
	0, 0, 3, 4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0,
};

static const char *const list_555[] = {
	"i", "på", "med", "til", "fra", "af", "om", "for", "over", "under", "efter", "før", "vet", "mod", "uden",
	"mellem", "hos",
};
static const uint16_t slots_555[] = {
	0, 17, 0, 14, 1, 11, 0, 0, 0, 7, 0, 0, 0, 10, 0, 9, 8, 13, 15, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 12, 16, 2, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 6, 0,
};

static const char *const list_556[] = {
	"han", "hun", "de", "jeg", "vi", "man",
};
static const uint16_t slots_556[] = {
	5, 0, 3, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 4, 0, 6,
};

static const char *const list_557[] = {
	"som", "der",
};
static const uint16_t slots_557[] = {
	2, 0, 0, 0, 0, 0, 1, 0,
};

static const char *const list_558[] = {
	"tror", "troede", "håber", "håbede", "venter", "vil", "ville", "nekter", "afviser", "afviste", "kræver", "vet",
	"frygter",
};
static const uint16_t slots_558[] = {
	0, 0, 1, 0, 6, 0, 0, 7, 9, 5, 0, 10, 0, 4, 0, 0, 2, 8, 11, 12, 0, 0, 0, 0, 3, 13, 0, 0, 0, 0, 0, 0,
};

static const char *const list_559[] = {
	"slagord", "banner", "bannere", "parole",
};
static const uint16_t slots_559[] = {
	0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 3, 2,
};

static const char *const list_560[] = {
	"ifølge",
};
static const uint16_t slots_560[] = {
	0, 0, 0, 1,
};

static const char *const list_561[] = {
	"sier", "si", "sagde", "sagt", "skriver", "skrev", "skrevet", "forteller", "fortalte", "fortalt", "mener",
	"mente", "forklarer", "forklarede", "forklaret", "spør", "spurgte", "svarer", "svarede", "legger til",
	"tilføjede", "opplyser", "oplyste", "hævder", "hævdede", "konstaterer", "konstaterede", "understreger",
	"understregede", "påpeger", "påpegede", "råber", "råbte", "hvisker", "hviskede", "indrømmer", "indrømmede",
	"lover", "lovede", "advarer", "advarede", "meddeler", "meddelte", "fortsætter", "fortsatte", "lyder", "lød",
	"sa", "forklarte", "spurte", "svarte", "påpeker", "påpekte", "understreker", "understreket", "hevder", "hevdet",
	"ropte", "opplyste",
};
static const uint16_t slots_561[] = {
	0, 43, 0, 0, 0, 16, 26, 13, 8, 0, 1, 0, 47, 0, 0, 41, 0, 19, 0, 0, 0, 0, 0, 5, 0, 38, 53, 44, 0, 58, 0, 31, 0,
	0, 0, 0, 18, 7, 17, 28, 0, 23, 4, 45, 0, 3, 0, 10, 25, 0, 40, 0, 0, 0, 20, 0, 0, 0, 0, 0, 14, 0, 39, 0, 0, 0,
	30, 0, 0, 0, 0, 0, 0, 42, 0, 49, 0, 22, 57, 37, 35, 0, 27, 24, 33, 55, 0, 0, 0, 48, 0, 56, 29, 59, 52, 0, 0, 15,
	46, 54, 6, 0, 0, 0, 11, 0, 0, 0, 51, 0, 50, 0, 0, 2, 36, 34, 0, 0, 32, 0, 12, 0, 0, 0, 0, 21, 9, 0,
};

static const char *const list_562[] = {
	"ordet", "begrebet", "udtrykket", "såkaldte",
};
static const uint16_t slots_562[] = {
	0, 1, 3, 0, 0, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0,
};

static const char *const list_563[] = {
	"at", "om",
};
static const uint16_t slots_563[] = {
	1, 2, 0, 0, 0, 0, 0, 0,
};

static const char *const list_564[] = {
	"hr.", "fru", "dr.", "statsminister", "præsident", "minister", "general", "konge",
};
static const uint16_t slots_564[] = {
	0, 0, 0, 1, 4, 0, 0, 3, 0, 0, 0, 7, 2, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 6, 0,
};

static const char *const list_565[] = {
	"filmen", "bogen", "romanen", "sangen", "albummet", "avisen", "magasinet", "serien",
};
static const uint16_t slots_565[] = {
	0, 3, 5, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 8, 0, 0, 7, 0, 1, 2, 0, 0,
};

static const char *const list_566[] = {
	"także", "też", "potem", "dziś", "wczoraj", "już", "jeszcze", "znów", "wtedy", "dalej", "jednak", "następnie",
};
static const uint16_t slots_566[] = {
	0, 1, 3, 6, 7, 10, 4, 0, 0, 0, 0, 2, 0, 5, 0, 0, 8, 0, 11, 0, 12, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0,
};

static const char *const list_567[] = {
	"jest", "są", "był", "była", "byli", "było", "będzie", "będą", "może", "mogą", "mógł", "ma", "mają", "został",
	"została",
};
static const uint16_t slots_567[] = {
	13, 8, 0, 0, 0, 0, 0, 14, 0, 10, 0, 0, 0, 0, 0, 1, 11, 0, 15, 3, 5, 2, 4, 6, 9, 0, 0, 12, 0, 0, 7, 0,
};

static const char *const list_568[] = {
	"i", "a", "ale", "lub", "że", "bo", "gdy", "jeśli", "jak", "choć",
};
static const uint16_t slots_568[] = {
	0, 0, 0, 5, 1, 8, 0, 0, 4, 0, 0, 0, 2, 7, 9, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 6, 3,
};

static const char *const list_569[] = {
	"ten", "ta", "to", "ci", "te", "jego", "jej", "ich", "nasz", "jeden", "dwa", "trzy", "niektórzy", "wielu",
};
static const uint16_t slots_569[] = {
	0, 4, 0, 0, 3, 0, 2, 7, 10, 12, 0, 14, 0, 0, 0, 0, 0, 0, 5, 0, 1, 0, 6, 8, 11, 9, 13, 0, 0, 0, 0, 0,
};

static const char *const list_570[] = {
	"open-dash",
};
static const uint16_t slots_570[] = {
	1, 0, 0, 0,
};

static const char *const list_571[] = {
	"mu", "jej", "im", "nam", "mi", "dziennikarzom",
};
static const uint16_t slots_571[] = {
	0, 0, 0, 5, 0, 0, 2, 1, 4, 0, 0, 3, 6, 0, 0, 0,
};

static const char *const list_572[] = {
	"i", "z", "ze", "dla", "w", "we", "do", "od", "na",
};
static const uint16_t slots_572[] = {
	0, 0, 0, 0, 1, 4, 0, 0, 0, 6, 0, 0, 0, 2, 8, 0, 9, 0, 0, 0, 7, 0, 5, 0, 3, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_573[] = {
	"nazwał", "nazwała", "nazywa", "określił", "określiła", "określa", "opisał",
};
static const uint16_t slots_573[] = {
	0, 0, 0, 0, 0, 3, 4, 5, 2, 1, 0, 0, 0, 6, 7, 0,
};

static const char *const list_574[] = {
	"nie", "nigdy",
};
static const uint16_t slots_574[] = {
	0, 0, 0, 0, 0, 0, 2, 1,
};

static const char *const list_575[] = {
	"von", "van", "de",
};
static const uint16_t slots_575[] = {
	0, 0, 2, 3, 1, 0, 0, 0,
};

static const char *const list_576[] = {
	"w", "we", "na", "z", "ze", "po", "do", "o", "od", "za", "pod", "nad", "przy", "dla", "u", "bez", "przez",
	"przed", "między", "przeciw", "podczas",
};
static const uint16_t slots_576[] = {
	6, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 16, 15, 0, 0, 0, 7, 17, 0, 0, 5, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0,
	10, 19, 18, 0, 0, 2, 0, 0, 11, 4, 21, 20, 3, 0, 0, 0, 0, 0, 1, 0, 0, 0, 13, 0, 12, 0, 0, 0,
};

static const char *const list_577[] = {
	"on", "ona", "oni", "one", "ja", "my",
};
static const uint16_t slots_577[] = {
	1, 0, 0, 2, 5, 6, 0, 0, 0, 0, 0, 3, 0, 0, 0, 4,
};

static const char *const list_578[] = {
	"który", "która", "które", "którzy", "kto",
};
static const uint16_t slots_578[] = {
	5, 3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 4,
};

static const char *const list_579[] = {
	"wierzy", "myśli", "oczekuje", "chce", "chcą", "chciał", "uznał", "uznała", "zaprzeczył", "zaprzecza",
	"oskarżył", "oskarża", "wie", "obawia", "żąda", "zaproponował", "spodziewa",
};
static const uint16_t slots_579[] = {
	0, 10, 9, 8, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 11, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 17, 0, 0, 6, 0, 0, 0, 0, 1, 7, 15, 0, 3, 0, 0, 4, 14, 13, 16, 0, 0, 0, 0, 0, 0,
};

static const char *const list_580[] = {
	"skandowali", "skandował", "skandując", "hasło", "hasła", "slogan", "transparent", "transparenty",
};
static const uint16_t slots_580[] = {
	0, 0, 0, 5, 0, 0, 0, 0, 0, 3, 2, 0, 0, 4, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 8, 0, 1, 0, 0, 0, 0, 6,
};

static const char *const list_581[] = {
	"według", "zdaniem", "jak podaje", "jak poinformował", "jak powiedział", "w ocenie", "w opinii",
};
static const uint16_t slots_581[] = {
	3, 0, 0, 0, 1, 2, 6, 4, 7, 0, 5, 0, 0, 0, 0, 0,
};

static const char *const list_582[] = {
	"oświadczenie", "przemówienie", "list", "komunikat", "raport", "pytanie", "odpowiedź", "opinia", "komentarz",
	"słowa",
};
static const uint16_t slots_582[] = {
	0, 3, 0, 6, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 8, 4, 0, 9, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 7, 10, 0,
};

static const char *const list_583[] = {
	"powiedział", "powiedziała", "powiedzieli", "mówi", "mówią", "mówił", "mówiła", "mówili", "dodał", "dodała",
	"dodali", "dodaje", "stwierdził", "stwierdziła", "stwierdzili", "stwierdza", "oświadczył", "oświadczyła",
	"oświadczyli", "napisał", "napisała", "napisali", "pisze", "piszą", "zapytał", "zapytała", "pyta", "pytał",
	"odpowiedział", "odpowiedziała", "odpowiada", "odparł", "odparła", "wyjaśnił", "wyjaśniła", "wyjaśnia",
	"podkreślił", "podkreśliła", "podkreśla", "twierdzi", "twierdził", "twierdziła", "zaznaczył", "zaznaczyła",
	"zaznacza", "zauważył", "zauważyła", "zauważa", "ogłosił", "ogłosiła", "poinformował", "poinformowała",
	"informuje", "przyznał", "przyznała", "przyznaje", "uważa", "uważał", "sądzi", "ostrzegł", "ostrzegła",
	"ostrzega", "zapewnił", "zapewniła", "zapewnia", "ocenił", "oceniła", "ocenia", "relacjonuje", "tłumaczy",
	"tłumaczył", "opowiada", "opowiadał", "wskazał", "wskazała", "wskazuje", "krzyknął", "krzyczał", "szepnął",
	"mruknął", "zawołał", "zawołała", "przekonuje", "przekonywał", "powtórzył", "apeluje", "apelował",
	"skomentował", "skomentowała", "komentuje", "przypomniał", "przypomniała", "wspomina", "rzekł", "rzekła",
	"kontynuował", "żartował", "wyznał", "wyznała", "podsumował", "deklaruje", "zadeklarował",
};
static const uint16_t slots_583[] = {
	0, 13, 26, 10, 22, 29, 73, 0, 0, 0, 0, 100, 0, 0, 0, 0, 66, 61, 0, 0, 0, 0, 46, 0, 80, 0, 0, 0, 0, 0, 0, 0, 14,
	30, 50, 70, 94, 0, 41, 0, 37, 33, 60, 83, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 59, 7, 98, 0, 58, 81, 0, 0, 102, 0,
	5, 0, 0, 77, 40, 96, 2, 24, 52, 86, 0, 56, 0, 0, 0, 0, 0, 0, 0, 0, 47, 17, 25, 53, 93, 0, 0, 75, 0, 0, 0, 0, 55,
	99, 76, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 95, 0, 0, 57, 0, 16, 88, 0, 0, 28, 0, 3,
	0, 0, 69, 0, 6, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 92, 18, 0, 0, 0, 35, 45, 21, 1, 8, 48, 49, 65, 0, 0, 0, 0, 72, 0,
	0, 0, 0, 0, 0, 0, 0, 4, 82, 9, 71, 32, 84, 0, 64, 0, 0, 20, 27, 79, 0, 0, 0, 0, 0, 62, 0, 34, 39, 0, 42, 68, 90,
	36, 0, 0, 0, 0, 89, 0, 0, 101, 44, 87, 0, 0, 74, 0, 0, 0, 0, 54, 0, 11, 0, 0, 85, 78, 0, 0, 67, 0, 0, 0, 0, 0,
	0, 43, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 31, 63, 0, 51, 0, 0, 0, 91, 97, 0,
};

static const char *const list_584[] = {
	"słowo", "słowa", "termin", "określenie", "pojęcie", "tzw.",
};
static const uint16_t slots_584[] = {
	6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 1, 3, 2, 5,
};

static const char *const list_585[] = {
	"że", "żeby", "aby", "czy", "iż",
};
static const uint16_t slots_585[] = {
	0, 0, 0, 1, 4, 0, 0, 0, 0, 3, 0, 0, 0, 5, 2, 0,
};

static const char *const list_586[] = {
	"poniedziałek", "wtorek", "środę", "czwartek", "piątek", "sobotę", "niedzielę", "wczoraj", "dziś", "stycznia",
	"lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada",
	"grudnia",
};
static const uint16_t slots_586[] = {
	0, 0, 0, 6, 0, 0, 0, 18, 0, 0, 0, 0, 10, 8, 0, 0, 15, 0, 0, 0, 0, 0, 16, 0, 0, 13, 0, 5, 12, 0, 0, 0, 0, 0, 0,
	1, 2, 0, 9, 14, 0, 0, 7, 0, 19, 0, 20, 0, 0, 3, 0, 11, 21, 0, 0, 0, 0, 0, 4, 0, 0, 0, 17, 0,
};

static const char *const list_587[] = {
	"pan", "pani", "dr", "prof.", "prezydent", "minister", "premier", "generał", "ks.", "król", "papież",
	"burmistrz", "sędzia",
};
static const uint16_t slots_587[] = {
	6, 7, 10, 0, 0, 0, 8, 12, 0, 13, 0, 0, 1, 0, 0, 9, 0, 0, 0, 3, 0, 0, 0, 0, 0, 11, 0, 0, 4, 0, 5, 2,
};

static const char *const list_588[] = {
	"film", "książka", "powieść", "piosenka", "album", "magazyn", "czasopismo", "gazeta", "dziennik", "serial",
	"program", "sztuka", "opera",
};
static const uint16_t slots_588[] = {
	8, 0, 0, 0, 6, 0, 0, 0, 2, 9, 0, 11, 5, 12, 3, 0, 0, 0, 0, 0, 13, 0, 0, 4, 0, 10, 0, 1, 0, 0, 0, 7,
};

static const char *const list_589[] = {
	"também", "depois", "então", "ainda", "já", "sempre", "ontem", "hoje", "além", "finalmente", "porém",
};
static const uint16_t slots_589[] = {
	0, 5, 6, 0, 0, 3, 0, 9, 1, 0, 0, 0, 4, 11, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 8, 10, 0, 0, 0, 0, 2,
};

static const char *const list_590[] = {
	"como", "de",
};
static const uint16_t slots_590[] = {
	0, 0, 2, 1, 0, 0, 0, 0,
};

static const char *const list_591[] = {
	"tem", "têm", "tinha", "tinham", "é", "são", "era", "eram", "foi", "foram", "está", "estão", "estava", "será",
	"seria", "pode", "podem", "deve", "vai", "havia", "haja",
};
static const uint16_t slots_591[] = {
	0, 5, 0, 19, 0, 0, 0, 0, 0, 0, 10, 3, 20, 1, 0, 0, 0, 0, 4, 0, 0, 7, 0, 13, 0, 14, 0, 18, 21, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 8, 2, 0, 16, 0, 6, 0, 15, 0, 9, 17, 0, 0, 0, 12, 11, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_592[] = {
	"e", "ou", "mas", "porque", "quando", "se", "como", "embora", "enquanto",
};
static const uint16_t slots_592[] = {
	1, 0, 0, 7, 0, 6, 9, 0, 0, 5, 0, 0, 0, 0, 0, 4, 0, 2, 0, 0, 0, 8, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_593[] = {
	"o", "a", "os", "as", "um", "uma", "uns", "umas", "este", "esta", "esse", "essa", "seu", "sua", "seus", "suas",
	"dois", "três", "vários",
};
static const uint16_t slots_593[] = {
	0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 7, 0, 4, 0, 0, 0, 11, 6, 0, 0, 0, 0, 3, 18, 0, 0, 0, 14, 12, 1, 17, 19, 0, 0,
	0, 0, 0, 9, 0, 0, 0, 0, 0, 2, 0, 0, 0, 13, 0, 10, 8, 0, 0, 0, 0, 0, 15, 0, 0, 0, 16, 0, 0,
};

static const char *const list_594[] = {
	"open-dash",
};
static const uint16_t slots_594[] = {
	1, 0, 0, 0,
};

static const char *const list_595[] = {
	"lhe", "lhes", "me", "nos", "se", "jornalistas", "repórteres", "imprensa",
};
static const uint16_t slots_595[] = {
	0, 0, 8, 0, 0, 2, 5, 3, 0, 6, 0, 4, 0, 0, 0, 7, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_596[] = {
	"de", "do", "da", "dos", "das", "e", "para", "em", "no", "na",
};
static const uint16_t slots_596[] = {
	6, 0, 1, 0, 0, 4, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 10, 0, 0, 0, 2, 0, 3, 8, 0, 0, 9, 0, 0, 0, 0, 5,
};

static const char *const list_597[] = {
	"chamou", "chama", "chamam", "classificou", "classifica", "descreveu", "descreve", "definiu", "define",
	"apelidou", "batizou",
};
static const uint16_t slots_597[] = {
	0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 5, 10, 8, 9, 0, 0, 0, 0, 6, 7, 0, 0, 11, 4, 0, 0, 0,
};

static const char *const list_598[] = {
	"não", "nunca",
};
static const uint16_t slots_598[] = {
	1, 0, 2, 0, 0, 0, 0, 0,
};

static const char *const list_599[] = {
	"de", "do", "da", "dos", "das", "e", "van", "von",
};
static const uint16_t slots_599[] = {
	6, 0, 1, 7, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 8, 3, 0, 0, 0, 0, 0, 0, 0, 0, 5,
};

static const char *const list_600[] = {
	"a", "ao", "à", "em", "no", "na", "com", "por", "para", "sobre", "sob", "desde", "durante", "entre", "até",
	"contra", "após", "segundo", "pelo", "pela",
};
static const uint16_t slots_600[] = {
	12, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 18, 20, 3, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0,
	13, 0, 10, 14, 15, 0, 0, 9, 1, 0, 0, 11, 6, 0, 0, 0, 0, 0, 8, 4, 0, 2, 5, 19, 0, 0, 0, 0,
};

static const char *const list_601[] = {
	"ele", "ela", "eles", "elas", "eu", "nós", "você",
};
static const uint16_t slots_601[] = {
	3, 5, 0, 1, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 7, 2,
};

static const char *const list_602[] = {
	"que", "quem", "qual", "cujo",
};
static const uint16_t slots_602[] = {
	0, 0, 0, 0, 0, 2, 3, 4, 0, 0, 1, 0, 0, 0, 0, 0,
};

static const char *const list_603[] = {
	"acha", "acham", "acredita", "acreditam", "pensa", "pensam", "espera", "esperam", "teme", "temem", "quer",
	"querem", "queria", "considera", "consideram", "nega", "negam", "negou", "acusa", "acusou", "propõe", "propôs",
	"sabe",
};
static const uint16_t slots_603[] = {
	0, 0, 8, 0, 0, 0, 0, 0, 5, 11, 1, 0, 23, 18, 12, 10, 19, 0, 0, 0, 0, 0, 13, 0, 15, 0, 0, 7, 21, 0, 0, 4, 16, 0,
	0, 0, 0, 2, 14, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 17, 9, 0, 0, 0, 0, 20, 0, 6,
};

static const char *const list_604[] = {
	"e", "ou", "além de", "também", "outro", "outra",
};
static const uint16_t slots_604[] = {
	1, 2, 3, 6, 0, 0, 0, 0, 4, 5, 0, 0, 0, 0, 0, 0,
};

static const char *const list_605[] = {
	"o", "a", "os", "as", "do", "da", "dos", "das", "um", "uma", "seu", "sua", "seus", "suas", "ao", "à", "este",
	"esta", "esse", "essa",
};
static const uint16_t slots_605[] = {
	0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 4, 0, 0, 0, 19, 10, 0, 5, 0, 6, 3, 16, 0, 0, 0, 12, 20, 1, 0, 0, 0, 0, 0,
	0, 7, 17, 0, 0, 0, 0, 0, 2, 0, 0, 0, 11, 0, 18, 0, 0, 0, 0, 0, 0, 13, 15, 0, 0, 14, 0, 8,
};

static const char *const list_606[] = {
	"é", "era", "foi", "são", "eram", "foram", "será", "seria",
};
static const uint16_t slots_606[] = {
	0, 1, 0, 0, 0, 0, 0, 0, 5, 0, 6, 0, 0, 4, 0, 8, 0, 3, 0, 0, 0, 2, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0,
};

static const char *const list_607[] = {
	"placa", "placas", "pôster", "adesivo", "adesivos", "bandeira", "bandeiras", "folheto", "painel", "letreiro",
};
static const uint16_t slots_607[] = {
	0, 0, 7, 0, 0, 6, 10, 0, 8, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 9, 0, 0, 0, 0, 2, 0, 0, 4, 5, 0, 0,
};

static const char *const list_608[] = {
	"enquanto", "quando", "mas", "embora", "porque", "se", "onde", "antes", "depois", "após",
};
static const uint16_t slots_608[] = {
	0, 0, 0, 0, 0, 6, 1, 0, 0, 2, 0, 0, 0, 0, 8, 5, 0, 0, 0, 10, 0, 4, 0, 0, 3, 0, 0, 7, 0, 0, 0, 9,
};

static const char *const list_609[] = {
	"gritos de", "grito de", "aos gritos de", "sob gritos de", "ao grito de", "palavras de ordem",
	"entoavam palavras de ordem", "palavras de ordem como", "gritavam palavras de ordem",
	"gritando palavras de ordem", "entoaram gritos de", "coro de", "em coro", "coros de", "cânticos de", "cânticos",
};
static const uint16_t slots_609[] = {
	0, 6, 0, 0, 0, 0, 0, 0, 14, 10, 0, 5, 12, 0, 1, 3, 13, 2, 0, 0, 0, 0, 0, 0, 7, 0, 0, 11, 0, 8, 0, 0, 0, 0, 0,
	16, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 9, 0, 0, 0, 0, 0,
};

static const char *const list_610[] = {
	"multidão", "manifestantes", "participantes", "apoiadores", "torcedores", "torcida", "estudantes",
	"trabalhadores", "ativistas", "professores", "pessoas", "milhares", "centenas", "dezenas", "público",
	"militantes", "mulheres", "moradores", "grevistas", "opositores", "fãs", "plateia", "simpatizantes", "adeptos",
	"grupo", "jovens", "povo", "bancários", "enfermeiros",
};
static const uint16_t slots_610[] = {
	0, 11, 0, 0, 28, 0, 0, 0, 0, 18, 25, 0, 21, 1, 0, 0, 0, 0, 0, 0, 20, 19, 29, 27, 4, 0, 0, 0, 0, 9, 0, 23, 0, 15,
	0, 8, 0, 24, 3, 14, 0, 0, 0, 0, 12, 6, 16, 17, 13, 22, 26, 0, 0, 0, 0, 5, 7, 2, 10, 0, 0, 0, 0, 0,
};

static const char *const list_611[] = {
	"gritavam", "gritaram", "entoaram", "entoavam", "slogan", "slogans", "faixa", "faixas", "cartaz", "cartazes",
	"lema", "hashtag", "palavras-de-ordem",
};
static const uint16_t slots_611[] = {
	0, 0, 0, 0, 6, 0, 4, 12, 2, 0, 0, 0, 11, 0, 0, 0, 7, 9, 3, 0, 10, 0, 0, 0, 0, 8, 0, 13, 1, 0, 0, 5,
};

static const char *const list_612[] = {
	"camiseta", "camisetas", "camisa", "camisas", "boné", "bonés", "máscara", "máscaras", "t-shirt", "t-shirts",
};
static const uint16_t slots_612[] = {
	5, 0, 0, 0, 4, 7, 9, 0, 0, 6, 0, 0, 1, 2, 0, 10, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3,
};

static const char *const list_613[] = {
	"um", "uma", "outro",
};
static const uint16_t slots_613[] = {
	3, 0, 2, 0, 0, 0, 0, 1,
};

static const char *const list_614[] = {
	"escrito", "escrita", "escritos", "escritas", "pintado", "pintada", "estampado", "estampada", "impresso",
	"impressa",
};
static const uint16_t slots_614[] = {
	0, 4, 1, 3, 0, 0, 0, 9, 2, 10, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 8, 0, 0, 6, 0, 0, 0,
};

static const char *const list_615[] = {
	"como", "com", "de", "tais como", "que", "em português", "entre eles", "entre outras",
};
static const uint16_t slots_615[] = {
	4, 7, 3, 1, 8, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 2, 0,
};

static const char *const list_616[] = {
	"lema", "lemas", "slogan", "slogans", "bordão", "mote", "palavra de ordem", "sob o lema", "com o lema",
	"grito de guerra",
};
static const uint16_t slots_616[] = {
	0, 0, 6, 8, 4, 9, 0, 0, 0, 0, 0, 0, 1, 2, 10, 0, 0, 0, 0, 5, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 3,
};

static const char *const list_617[] = {
	"de", "do", "da",
};
static const uint16_t slots_617[] = {
	0, 0, 1, 0, 2, 0, 3, 0,
};

static const char *const list_618[] = {
	"ele", "ela", "eu", "homem", "mulher", "cantor", "cantora",
};
static const uint16_t slots_618[] = {
	3, 0, 6, 1, 0, 0, 0, 0, 5, 4, 7, 0, 0, 0, 0, 2,
};

static const char *const list_619[] = {
	"viva", "abaixo", "fora", "morte a", "morte ao", "não à", "não ao", "não a", "basta de", "liberdade para",
	"justiça para", "chega de", "queremos", "salvem", "libertem",
};
static const uint16_t slots_619[] = {
	13, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 11, 0, 2, 5, 0, 0, 0, 0, 8, 7, 4, 10, 14, 12, 1, 0, 6, 0, 9, 0, 15,
};

static const char *const list_620[] = {
	"manifestação", "manifestações", "marcha", "protesto", "protestos", "comício", "passeata", "greve", "ato",
	"manifestantes",
};
static const uint16_t slots_620[] = {
	0, 0, 0, 3, 0, 9, 0, 0, 0, 4, 7, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 8, 0, 1, 10, 0, 0, 0, 2, 0, 6,
};

static const char *const list_621[] = {
	"dizia", "diziam", "diz", "dizem", "dizendo", "dizeres", "lia-se", "liam-se", "se lia", "pedindo", "exigindo",
	"estampava", "que dizia", "que diziam", "em que se lia", "onde se lia", "com os dizeres", "com a inscrição",
};
static const uint16_t slots_621[] = {
	0, 0, 4, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 9, 0, 0, 0, 13, 15, 0, 5, 6, 0, 0, 0, 0, 10, 0, 0, 8,
	0, 0, 0, 0, 0, 0, 1, 0, 17, 0, 11, 0, 18, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 3, 7, 0, 16,
};

static const char *const list_622[] = {
	"disse", "disseram", "afirmou", "declarou", "acrescentou", "explicou", "contou", "comentou", "criticou",
};
static const uint16_t slots_622[] = {
	3, 0, 0, 0, 0, 0, 4, 0, 0, 2, 7, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 9, 0, 1, 6, 8, 0, 0,
};

static const char *const list_623[] = {
	"gritava", "gritavam", "gritaram", "gritou", "gritar", "gritando", "gritam", "bradavam", "bradaram", "bradando",
	"entoavam", "entoaram", "entoando", "clamavam", "exigiam",
};
static const uint16_t slots_623[] = {
	0, 0, 0, 0, 0, 15, 11, 0, 3, 14, 10, 0, 0, 4, 8, 0, 0, 0, 12, 0, 0, 13, 5, 7, 0, 1, 9, 0, 2, 0, 0, 6,
};

static const char *const list_624[] = {
	"faixa", "faixas", "cartaz", "cartazes", "placa de protesto", "bandeirola",
};
static const uint16_t slots_624[] = {
	1, 3, 0, 0, 4, 0, 0, 0, 0, 2, 0, 0, 6, 5, 0, 0,
};

static const char *const list_625[] = {
	"cantavam", "cantaram", "cantando", "cantar", "cantam",
};
static const uint16_t slots_625[] = {
	0, 3, 5, 0, 0, 0, 0, 0, 0, 0, 1, 0, 4, 0, 2, 0,
};

static const char *const list_626[] = {
	"o", "a", "os", "as", "de", "do", "da", "e", "ou", "em", "não", "sim", "um", "uma", "com", "por", "para", "que",
	"é", "ao", "à",
};
static const uint16_t slots_626[] = {
	0, 19, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 14, 0, 6, 12, 7, 3, 21, 0, 0, 0, 0, 0, 1, 15, 8, 11, 5,
	0, 0, 0, 0, 0, 0, 0, 18, 17, 2, 0, 0, 0, 0, 9, 0, 0, 0, 0, 16, 10, 0, 20, 0, 0, 0, 0, 0, 0,
};

static const char *const list_627[] = {
	"hashtag", "hashtags",
};
static const uint16_t slots_627[] = {
	0, 0, 0, 0, 2, 0, 0, 1,
};

static const char *const list_628[] = {
	"eles", "elas",
};
static const uint16_t slots_628[] = {
	1, 0, 0, 0, 2, 0, 0, 0,
};

static const char *const list_629[] = {
	"pichação", "pichações", "grafite", "grafites", "pichado", "pichada", "grafíti",
};
static const uint16_t slots_629[] = {
	7, 3, 0, 0, 0, 1, 4, 6, 0, 5, 2, 0, 0, 0, 0, 0,
};

static const char *const list_630[] = {
	"palavras", "mensagem", "mensagens", "frase", "frases", "dizeres", "inscrição", "as palavras", "a frase",
	"os dizeres",
};
static const uint16_t slots_630[] = {
	0, 0, 0, 8, 0, 5, 0, 0, 0, 0, 7, 10, 0, 0, 0, 0, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 2, 6, 3, 9, 0, 0,
};

static const char *const list_631[] = {
	"segundo", "de acordo com", "conforme", "na opinião de", "nas palavras de",
};
static const uint16_t slots_631[] = {
	0, 0, 5, 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 4, 0, 2,
};

static const char *const list_632[] = {
	"declaração", "discurso", "carta", "comunicado", "mensagem", "nota", "pergunta", "resposta", "opinião",
	"comentário", "palavras",
};
static const uint16_t slots_632[] = {
	0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 3, 10, 4, 7, 8, 0, 6, 0, 0, 0, 11, 0, 9, 0, 0, 5, 0, 0, 0, 0, 0,
};

static const char *const list_633[] = {
	"afirma", "afirmam", "afirmou", "afirmaram", "afirmava", "afirmavam", "afirmado", "afirmando", "declara",
	"declaram", "declarou", "declararam", "declarava", "declaravam", "declarado", "declarando", "explica",
	"explicam", "explicou", "explicaram", "explicava", "explicavam", "explicado", "explicando", "comenta",
	"comentam", "comentou", "comentaram", "comentava", "comentavam", "comentado", "comentando", "pergunta",
	"perguntam", "perguntou", "perguntaram", "perguntava", "perguntavam", "perguntado", "perguntando", "conta",
	"contam", "contou", "contaram", "contava", "contavam", "contado", "contando", "relata", "relatam", "relatou",
	"relataram", "relatava", "relatavam", "relatado", "relatando", "exclama", "exclamam", "exclamou", "exclamaram",
	"exclamava", "exclamavam", "exclamado", "exclamando", "aponta", "apontam", "apontou", "apontaram", "apontava",
	"apontavam", "apontado", "apontando", "destaca", "destacam", "destacou", "destacaram", "destacava",
	"destacavam", "destacado", "destacando", "ressalta", "ressaltam", "ressaltou", "ressaltaram", "ressaltava",
	"ressaltavam", "ressaltado", "ressaltando", "salienta", "salientam", "salientou", "salientaram", "salientava",
	"salientavam", "salientado", "salientando", "acrescenta", "acrescentam", "acrescentou", "acrescentaram",
	"acrescentava", "acrescentavam", "acrescentado", "acrescentando", "nota", "notam", "notou", "notaram", "notava",
	"notavam", "notado", "notando", "observa", "observam", "observou", "observaram", "observava", "observavam",
	"observado", "observando", "anuncia", "anunciam", "anunciou", "anunciaram", "anunciava", "anunciavam",
	"anunciado", "anunciando", "critica", "criticam", "criticou", "criticaram", "criticava", "criticavam",
	"criticado", "criticando", "lamenta", "lamentam", "lamentou", "lamentaram", "lamentava", "lamentavam",
	"lamentado", "lamentando", "indica", "indicam", "indicou", "indicaram", "indicava", "indicavam", "indicado",
	"indicando", "argumenta", "argumentam", "argumentou", "argumentaram", "argumentava", "argumentavam",
	"argumentado", "argumentando", "alerta", "alertam", "alertou", "alertaram", "alertava", "alertavam", "alertado",
	"alertando", "reclama", "reclamam", "reclamou", "reclamaram", "reclamava", "reclamavam", "reclamado",
	"reclamando", "grita", "gritam", "gritou", "gritaram", "gritava", "gritavam", "gritado", "gritando", "murmura",
	"murmuram", "murmurou", "murmuraram", "murmurava", "murmuravam", "murmurado", "murmurando", "avalia", "avaliam",
	"avaliou", "avaliaram", "avaliava", "avaliavam", "avaliado", "avaliando", "considera", "consideram",
	"considerou", "consideraram", "considerava", "consideravam", "considerado", "considerando", "lembra", "lembram",
	"lembrou", "lembraram", "lembrava", "lembravam", "lembrado", "lembrando", "recorda", "recordam", "recordou",
	"recordaram", "recordava", "recordavam", "recordado", "recordando", "revela", "revelam", "revelou", "revelaram",
	"revelava", "revelavam", "revelado", "revelando", "confessa", "confessam", "confessou", "confessaram",
	"confessava", "confessavam", "confessado", "confessando", "replica", "replicam", "replicou", "replicaram",
	"replicava", "replicavam", "replicado", "replicando", "ironiza", "ironizam", "ironizou", "ironizaram",
	"ironizava", "ironizavam", "ironizado", "ironizando", "enfatiza", "enfatizam", "enfatizou", "enfatizaram",
	"enfatizava", "enfatizavam", "enfatizado", "enfatizando", "sublinha", "sublinham", "sublinhou", "sublinharam",
	"sublinhava", "sublinhavam", "sublinhado", "sublinhando", "brinca", "brincam", "brincou", "brincaram",
	"brincava", "brincavam", "brincado", "brincando", "questiona", "questionam", "questionou", "questionaram",
	"questionava", "questionavam", "questionado", "questionando", "acusa", "acusam", "acusou", "acusaram",
	"acusava", "acusavam", "acusado", "acusando", "frisa", "frisam", "frisou", "frisaram", "frisava", "frisavam",
	"frisado", "frisando", "assegura", "asseguram", "assegurou", "asseguraram", "assegurava", "asseguravam",
	"assegurado", "assegurando", "completa", "completam", "completou", "completaram", "completava", "completavam",
	"completado", "completando", "denuncia", "denunciam", "denunciou", "denunciaram", "denunciava", "denunciavam",
	"denunciado", "denunciando", "diz", "dizem", "disse", "disseram", "dizia", "diziam", "dito", "dizendo", "dirá",
	"escreve", "escreveram", "escreveu", "escrito", "responde", "respondeu", "responderam", "respondido", "pede",
	"pediu", "pediram", "insiste", "insistiu", "conclui", "concluiu", "admite", "admitiu", "reconhece",
	"reconheceu", "garante", "garantiu", "adverte", "advertiu", "sugere", "sugeriu", "prossegue", "prosseguiu",
	"continua", "continuou", "refere", "referiu", "defende", "defendeu", "fala", "falou", "repete", "repetiu",
	"promete", "prometeu", "informa", "informou", "rebate", "rebateu", "sustenta", "sustentou", "esclarece",
	"esclareceu", "confirma", "confirmou", "avisa", "avisou",
};
static const uint16_t slots_633[] = {
	355, 375, 2, 0, 0, 0, 0, 0, 0, 189, 89, 259, 0, 0, 0, 382, 0, 83, 0, 110, 0, 0, 0, 0, 0, 0, 0, 67, 69, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 11, 339, 78, 0, 0, 0, 0, 51, 137, 0, 0, 0, 0, 0, 0, 87, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 309,
	314, 0, 57, 0, 224, 0, 124, 0, 321, 364, 0, 135, 179, 213, 0, 0, 0, 0, 212, 77, 0, 217, 202, 0, 0, 0, 54, 0, 0,
	0, 194, 222, 0, 0, 0, 0, 0, 0, 305, 0, 255, 0, 0, 0, 0, 0, 0, 0, 0, 317, 383, 61, 0, 148, 0, 0, 0, 319, 0, 0,
	237, 158, 0, 0, 0, 0, 0, 133, 0, 12, 157, 293, 0, 58, 251, 0, 100, 0, 0, 346, 0, 113, 106, 0, 0, 0, 267, 349, 0,
	0, 302, 0, 25, 0, 0, 0, 247, 0, 0, 0, 0, 0, 0, 254, 333, 0, 281, 0, 0, 296, 160, 367, 92, 0, 0, 220, 0, 0, 0, 0,
	0, 0, 169, 0, 0, 0, 138, 0, 120, 0, 0, 0, 388, 0, 52, 0, 0, 140, 81, 235, 119, 0, 0, 311, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 177, 0, 0, 0, 343, 0, 0, 0, 261, 352, 0, 74, 199, 288, 225, 0, 0, 0, 324, 0, 0, 153, 163,
	0, 0, 0, 0, 0, 329, 47, 0, 0, 0, 0, 195, 170, 0, 0, 94, 0, 300, 332, 0, 0, 0, 0, 24, 386, 0, 0, 230, 80, 152,
	156, 243, 315, 0, 0, 336, 27, 130, 354, 0, 0, 0, 165, 272, 0, 0, 201, 215, 0, 258, 145, 155, 360, 369, 0, 0, 0,
	0, 0, 0, 31, 0, 353, 97, 0, 134, 232, 102, 266, 44, 187, 337, 373, 49, 171, 0, 136, 159, 310, 334, 186, 0, 72,
	0, 0, 0, 20, 33, 173, 0, 0, 0, 0, 0, 270, 0, 122, 0, 0, 0, 1, 60, 285, 0, 262, 34, 174, 139, 0, 0, 322, 228,
	351, 0, 0, 0, 0, 190, 299, 0, 323, 0, 0, 0, 82, 207, 0, 248, 142, 200, 181, 0, 0, 0, 79, 242, 0, 0, 0, 5, 273,
	0, 244, 0, 0, 0, 66, 0, 88, 132, 229, 0, 0, 185, 347, 0, 384, 0, 307, 0, 0, 0, 183, 203, 0, 0, 63, 65, 0, 0, 0,
	0, 0, 41, 263, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 164, 167, 0, 0, 0, 0, 0, 312, 0, 131, 0, 0, 345, 0, 0, 0, 208, 0,
	70, 0, 0, 0, 0, 277, 62, 0, 0, 0, 143, 0, 0, 0, 0, 0, 0, 0, 0, 96, 147, 50, 205, 357, 0, 0, 0, 236, 0, 0, 0, 0,
	0, 348, 0, 0, 7, 0, 180, 238, 0, 0, 0, 0, 0, 0, 0, 105, 320, 0, 13, 118, 0, 178, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	35, 210, 372, 0, 0, 0, 0, 191, 0, 0, 146, 0, 0, 0, 289, 378, 0, 0, 0, 287, 250, 198, 15, 188, 269, 301, 328, 0,
	0, 0, 0, 0, 0, 0, 73, 90, 175, 0, 0, 0, 0, 0, 0, 0, 0, 91, 86, 246, 0, 71, 0, 0, 0, 0, 0, 226, 303, 0, 0, 0,
	253, 304, 356, 98, 211, 0, 0, 0, 0, 344, 0, 32, 276, 0, 0, 193, 0, 0, 0, 0, 0, 0, 0, 0, 68, 234, 0, 125, 0, 0,
	0, 0, 0, 0, 214, 0, 0, 0, 0, 0, 0, 0, 0, 43, 385, 196, 0, 0, 0, 0, 0, 283, 0, 101, 265, 0, 0, 0, 40, 127, 342,
	103, 182, 0, 0, 233, 37, 297, 330, 231, 284, 0, 0, 0, 151, 26, 59, 295, 359, 0, 21, 316, 286, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 8, 0, 376, 252, 278, 0, 0, 116, 0, 0, 166, 0, 0, 0, 46, 0, 239, 0, 0, 0, 338, 17, 0, 0, 0, 64, 0, 0, 0,
	0, 0, 0, 0, 0, 10, 76, 291, 0, 3, 340, 30, 0, 0, 0, 0, 290, 0, 0, 0, 0, 0, 0, 0, 93, 0, 0, 0, 0, 0, 0, 221, 0,
	144, 358, 23, 176, 0, 0, 0, 0, 0, 0, 0, 0, 0, 366, 0, 0, 0, 0, 0, 377, 294, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 256, 0, 0, 268, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 325, 0, 0, 0, 99, 0, 0, 0, 38, 168, 298,
	0, 29, 331, 370, 0, 184, 0, 0, 0, 0, 84, 0, 0, 241, 0, 0, 0, 227, 361, 0, 0, 192, 0, 0, 0, 368, 129, 0, 313, 0,
	115, 0, 117, 318, 0, 6, 240, 162, 249, 274, 379, 204, 0, 0, 326, 374, 154, 4, 161, 0, 0, 0, 218, 0, 308, 0, 0,
	0, 172, 257, 28, 0, 0, 22, 0, 0, 0, 0, 0, 0, 141, 0, 0, 0, 0, 0, 18, 0, 363, 0, 381, 36, 42, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 362, 0, 0, 0, 0, 0, 85, 0, 108, 128, 197, 0, 0, 149, 219, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 264, 0, 0,
	48, 335, 380, 0, 0, 292, 0, 0, 0, 0, 0, 0, 95, 111, 0, 341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 123, 271, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 9, 0, 350, 209, 0, 107, 0, 121, 0, 0, 0, 16, 0, 245, 279, 0, 0, 0, 150, 0, 0, 0, 0, 0, 0, 223,
	282, 0, 45, 0, 371, 0, 53, 114, 14, 126, 216, 280, 306, 327, 387, 0, 0, 0, 0, 0, 275, 0, 75, 0, 0, 39, 109, 112,
	206, 0, 104, 0, 260, 0, 0, 0, 0, 365, 55, 0, 0, 0, 0, 0, 56,
};

static const char *const list_634[] = {
	"palavra", "palavras", "termo", "termos", "expressão", "chamado", "chamada", "chamados", "chamadas", "suposto",
};
static const uint16_t slots_634[] = {
	0, 4, 0, 0, 1, 0, 0, 0, 3, 10, 0, 0, 7, 9, 0, 0, 0, 0, 0, 0, 0, 2, 0, 8, 0, 0, 0, 0, 0, 0, 5, 6,
};

static const char *const list_635[] = {
	"que", "se",
};
static const uint16_t slots_635[] = {
	0, 0, 1, 0, 0, 2, 0, 0,
};

static const char *const list_636[] = {
	"segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo", "ontem",
	"hoje", "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
	"novembro", "dezembro",
};
static const uint16_t slots_636[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 1, 0, 0, 0, 0, 4, 20, 0, 18, 21, 11, 0, 0, 14, 0, 0, 0, 0, 0, 0, 6,
	15, 0, 2, 12, 17, 19, 0, 0, 0, 0, 13, 0, 3, 5, 0, 8, 10, 0, 0, 7, 0, 0, 9, 0, 0, 0, 0, 0, 0,
};

static const char *const list_637[] = {
	"Sr.", "Sra.", "Dr.", "Dra.", "senhor", "senhora", "dom", "dona", "presidente", "ministro", "ministra",
	"general", "papa", "juiz", "senador", "deputado", "prefeito",
};
static const uint16_t slots_637[] = {
	0, 0, 0, 0, 11, 0, 10, 16, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 14, 0, 0, 0, 0, 0, 15, 0, 0,
	0, 0, 0, 3, 4, 0, 0, 12, 0, 0, 9, 0, 0, 6, 0, 0, 0, 0, 0, 17, 0, 0, 1, 7, 0, 8, 13, 0,
};

static const char *const list_638[] = {
	"filme", "livro", "romance", "canção", "música", "álbum", "disco", "revista", "jornal", "série", "programa",
	"obra", "ópera", "título", "intitulado", "intitulada", "chamado", "chamada",
};
static const uint16_t slots_638[] = {
	0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 9, 18, 0, 0, 0, 5, 3, 0, 0, 14, 0, 0, 0, 7, 1, 0, 0, 0, 11, 0, 0, 0, 0, 0,
	0, 8, 10, 0, 0, 12, 13, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 4, 17,
};

static const char *const list_639[] = {
	"apoi", "acum",
};
static const uint16_t slots_639[] = {
	1, 0, 0, 0, 0, 0, 0, 2,
};

static const char *const list_640[] = {
	"a", "au", "este", "sunt", "era", "erau", "va", "vor", "fi",
};
static const uint16_t slots_640[] = {
	6, 8, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 1, 0, 0, 4, 9, 0, 0, 0, 0, 5, 0, 0, 7, 0, 0, 2, 0, 0, 0, 0,
};

static const char *const list_641[] = {
	"și", "sau", "dar", "iar",
};
static const uint16_t slots_641[] = {
	0, 0, 0, 0, 2, 0, 0, 4, 0, 1, 0, 0, 3, 0, 0, 0,
};

static const char *const list_642[] = {
	"open-dash",
};
static const uint16_t slots_642[] = {
	1, 0, 0, 0,
};

static const char *const list_643[] = {
	"numit", "numește", "descris", "catalogat",
};
static const uint16_t slots_643[] = {
	0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 4, 1, 0,
};

static const char *const list_644[] = {
	"nu",
};
static const uint16_t slots_644[] = {
	1, 0, 0, 0,
};

static const char *const list_645[] = {
	"în", "la", "cu", "de", "pe", "din", "pentru", "prin",
};
static const uint16_t slots_645[] = {
	6, 0, 4, 0, 0, 3, 0, 0, 0, 0, 0, 0, 8, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 2, 5,
};

static const char *const list_646[] = {
	"el", "ea", "ei", "ele", "eu", "noi",
};
static const uint16_t slots_646[] = {
	0, 0, 0, 2, 1, 4, 0, 0, 0, 6, 0, 3, 0, 0, 0, 5,
};

static const char *const list_647[] = {
	"care", "cine",
};
static const uint16_t slots_647[] = {
	2, 0, 0, 0, 1, 0, 0, 0,
};

static const char *const list_648[] = {
	"crede", "cred", "speră", "vrea", "consideră", "neagă", "acuză", "știe",
};
static const uint16_t slots_648[] = {
	7, 2, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 4, 0, 0, 0, 0, 0, 6, 0, 5,
};

static const char *const list_649[] = {
	"scandat", "scandau", "lozinci", "sloganul", "pancarte",
};
static const uint16_t slots_649[] = {
	0, 1, 0, 0, 0, 5, 4, 0, 0, 3, 0, 0, 0, 0, 2, 0,
};

static const char *const list_650[] = {
	"potrivit", "conform", "după cum spune",
};
static const uint16_t slots_650[] = {
	1, 2, 0, 3, 0, 0, 0, 0,
};

static const char *const list_651[] = {
	"spune", "spun", "spus", "zis", "zice", "declarat", "declară", "afirmat", "afirmă", "adăugat", "adaugă",
	"explicat", "explică", "precizat", "precizează", "întrebat", "întreabă", "răspuns", "răspunde", "scris",
	"scrie", "subliniat", "subliniază", "susține", "susținut", "menționat", "menționează", "anunțat", "avertizat",
	"strigat",
};
static const uint16_t slots_651[] = {
	0, 12, 30, 7, 0, 25, 16, 19, 5, 13, 20, 27, 0, 14, 18, 0, 0, 28, 0, 0, 0, 9, 0, 0, 0, 23, 0, 0, 0, 0, 11, 0, 0,
	17, 0, 24, 0, 15, 22, 29, 10, 0, 0, 0, 0, 4, 26, 0, 1, 21, 0, 0, 0, 2, 0, 6, 0, 0, 0, 0, 0, 8, 3, 0,
};

static const char *const list_652[] = {
	"cuvântul", "termenul", "așa-zisa",
};
static const uint16_t slots_652[] = {
	0, 2, 0, 0, 3, 0, 0, 1,
};

static const char *const list_653[] = {
	"că", "să", "dacă",
};
static const uint16_t slots_653[] = {
	0, 0, 0, 1, 2, 0, 3, 0,
};

static const char *const list_654[] = {
	"filmul", "cartea", "romanul", "ziarul", "revista",
};
static const uint16_t slots_654[] = {
	0, 0, 1, 0, 0, 5, 4, 0, 0, 0, 0, 3, 0, 2, 0, 0,
};

static const char *const list_655[] = {
	"также", "затем", "потом", "теперь", "уже", "еще", "ещё", "снова", "тогда", "вчера", "сегодня", "ранее",
	"позже", "однако", "тут", "там",
};
static const uint16_t slots_655[] = {
	11, 0, 7, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 16, 0, 2, 0, 0, 12, 8, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 5, 6, 14, 4, 0, 10, 0, 0, 0, 0, 13, 0,
};

static const char *const list_656[] = {
	"был", "была", "были", "было", "будет", "будут", "есть", "может", "могут", "мог", "должен", "должна",
};
static const uint16_t slots_656[] = {
	0, 8, 0, 0, 0, 4, 0, 12, 0, 0, 10, 2, 0, 0, 0, 0, 0, 0, 0, 1, 3, 9, 0, 0, 11, 0, 7, 0, 0, 6, 5, 0,
};

static const char *const list_657[] = {
	"и", "а", "но", "или", "что", "потому", "когда", "если", "как", "хотя", "пока",
};
static const uint16_t slots_657[] = {
	0, 0, 10, 0, 3, 4, 5, 7, 0, 0, 0, 0, 11, 2, 0, 0, 0, 0, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0, 0, 9, 0, 6,
};

static const char *const list_658[] = {
	"этот", "эта", "эти", "тот", "та", "те", "его", "её", "ее", "их", "наш", "свой", "один", "два", "три",
	"некоторые", "многие", "все",
};
static const uint16_t slots_658[] = {
	0, 0, 17, 15, 0, 0, 0, 11, 13, 0, 5, 0, 0, 7, 0, 0, 12, 6, 0, 4, 3, 8, 0, 0, 0, 0, 0, 14, 0, 9, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 2, 1, 0, 0,
};

static const char *const list_659[] = {
	"open-dash",
};
static const uint16_t slots_659[] = {
	1, 0, 0, 0,
};

static const char *const list_660[] = {
	"ему", "ей", "им", "нам", "мне", "журналистам", "корреспонденту",
};
static const uint16_t slots_660[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 4, 5, 6, 1, 7,
};

static const char *const list_661[] = {
	"и", "в", "на", "из", "по", "при", "от", "для", "с",
};
static const uint16_t slots_661[] = {
	0, 0, 0, 0, 0, 0, 3, 2, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 4, 6, 5, 0, 7, 8, 0, 0,
};

static const char *const list_662[] = {
	"назвал", "назвала", "назвали", "называет", "называют", "охарактеризовал", "описал", "окрестил", "прозвал",
};
static const uint16_t slots_662[] = {
	0, 5, 0, 0, 3, 0, 0, 6, 0, 9, 0, 8, 1, 2, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0,
};

static const char *const list_663[] = {
	"не", "нет", "никогда",
};
static const uint16_t slots_663[] = {
	0, 0, 2, 3, 0, 1, 0, 0,
};

static const char *const list_664[] = {
	"фон", "де", "ван", "аль", "бин",
};
static const uint16_t slots_664[] = {
	3, 1, 2, 5, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0,
};

static const char *const list_665[] = {
	"в", "во", "на", "с", "со", "по", "к", "ко", "о", "об", "от", "до", "из", "за", "под", "над", "при", "для", "у",
	"без", "через", "после", "перед", "между", "против",
};
static const uint16_t slots_665[] = {
	0, 0, 22, 0, 0, 0, 3, 1, 4, 14, 21, 25, 0, 0, 0, 0, 0, 2, 5, 0, 24, 0, 0, 0, 0, 23, 6, 0, 11, 0, 0, 0, 0, 0, 16,
	9, 0, 0, 0, 12, 10, 8, 0, 0, 20, 19, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 13, 17, 0, 0, 18, 0, 15, 0,
};

static const char *const list_666[] = {
	"он", "она", "они", "я", "мы", "оно", "кто-то",
};
static const uint16_t slots_666[] = {
	0, 0, 0, 0, 3, 0, 0, 0, 7, 4, 5, 0, 1, 2, 6, 0,
};

static const char *const list_667[] = {
	"который", "которая", "которые", "которое", "кто",
};
static const uint16_t slots_667[] = {
	0, 2, 1, 5, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0,
};

static const char *const list_668[] = {
	"верит", "верят", "надеется", "надеются", "ожидает", "ожидают", "боится", "боятся", "хочет", "хотят", "хотел",
	"хотела", "знает", "знают", "требует", "требуют", "отрицает", "отрицают", "отрицал", "обвинил", "обвинила",
	"обвиняет", "предполагает", "предполагают", "рассчитывает", "прогнозирует", "ожидал", "решил", "решили",
	"опасается", "опасаются",
};
static const uint16_t slots_668[] = {
	11, 5, 12, 17, 23, 8, 25, 0, 0, 9, 2, 16, 0, 0, 30, 26, 29, 7, 0, 13, 20, 0, 0, 0, 27, 6, 24, 0, 0, 0, 18, 0, 0,
	0, 0, 19, 0, 0, 31, 0, 0, 0, 0, 4, 0, 0, 0, 28, 0, 10, 22, 3, 21, 0, 0, 14, 15, 0, 0, 0, 0, 0, 1, 0,
};

static const char *const list_669[] = {
	"и", "или", "а также", "также",
};
static const uint16_t slots_669[] = {
	0, 0, 0, 0, 2, 1, 4, 0, 0, 0, 0, 3, 0, 0, 0, 0,
};

static const char *const list_670[] = {
	"был", "была", "были", "стал", "стала", "стало", "это", "является",
};
static const uint16_t slots_670[] = {
	0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 2, 0, 0, 7, 0, 0, 4, 0, 1, 3, 0, 0, 6, 0, 5, 0, 0, 0, 0, 0, 0,
};

static const char *const list_671[] = {
	"табличка", "таблички", "табличкой", "табличками", "табличке", "наклейка", "наклейки", "наклейкой", "флаг",
	"флаги", "флагами", "листовка", "листовки",
};
static const uint16_t slots_671[] = {
	9, 0, 0, 0, 0, 0, 2, 13, 0, 0, 4, 0, 11, 0, 0, 12, 0, 0, 0, 0, 0, 0, 8, 3, 6, 10, 0, 0, 0, 5, 1, 7,
};

static const char *const list_672[] = {
	"когда", "пока", "но", "хотя", "потому", "если", "где", "после", "перед", "тогда",
};
static const uint16_t slots_672[] = {
	0, 0, 4, 8, 1, 3, 0, 7, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 6, 10, 0, 0, 9, 0, 0, 0, 0, 0, 5,
};

static const char *const list_673[] = {
	"скандировали", "скандировала", "скандируют", "скандировать", "скандируя", "скандировал", "скандирует",
	"с криками", "под крики", "крики", "под скандирование", "выкрикивая лозунги", "выкрикивали лозунги",
	"скандировали лозунги", "скандируя лозунги", "кричали лозунги", "возгласы", "с возгласами", "скандировавших",
	"скандировавшие", "кричалки", "кричалку", "речовки", "речёвки",
};
static const uint16_t slots_673[] = {
	0, 0, 0, 20, 0, 0, 18, 0, 0, 0, 1, 0, 0, 0, 0, 3, 5, 10, 21, 0, 8, 0, 0, 0, 0, 16, 22, 7, 0, 15, 0, 9, 0, 0, 6,
	14, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 11, 4, 12, 13, 19, 23, 24, 0, 0, 0, 0, 0,
};

static const char *const list_674[] = {
	"толпа", "протестующие", "демонстранты", "митингующие", "участники", "сторонники", "фанаты", "болельщики",
	"студенты", "рабочие", "активисты", "люди", "собравшиеся", "тысячи", "сотни", "десятки", "зрители", "женщины",
	"жители", "учителя", "манифестанты", "протестующих", "демонстрантов", "шахтёры", "шахтеры", "трибуны",
};
static const uint16_t slots_674[] = {
	20, 0, 0, 26, 14, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 2, 0, 0, 0, 0, 22, 0, 0, 7, 0, 0, 25, 0, 21, 10, 0, 0, 13,
	0, 3, 1, 0, 19, 6, 0, 0, 24, 0, 0, 15, 4, 0, 0, 5, 0, 9, 11, 16, 8, 17, 0, 0, 18, 0, 0, 0, 0, 12,
};

static const char *const list_675[] = {
	"скандировали", "скандировал", "скандируя", "лозунг", "лозунги", "лозунгом", "лозунгами", "плакат", "плакаты",
	"плакатами", "транспарант", "транспаранты", "транспарантами", "баннер", "девиз", "хештег", "кричалка",
};
static const uint16_t slots_675[] = {
	0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 1, 0, 0, 0, 0, 3, 0, 15, 0, 0, 0, 0, 0, 0, 10, 14, 13, 0, 0, 0, 11, 6, 0, 0, 2,
	12, 8, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 7, 0, 0, 0, 4, 0, 0, 16, 17, 0, 0, 0, 0, 0, 0,
};

static const char *const list_676[] = {
	"футболка", "футболки", "футболке", "футболках", "футболку", "футболкой", "маска", "маски", "маске", "масках",
	"кепка", "кепке", "майка", "майке", "толстовка", "толстовке",
};
static const uint16_t slots_676[] = {
	0, 7, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 4, 0, 0, 0, 0, 12, 0, 0, 0, 0, 5, 3, 0, 6, 0, 0, 0,
	0, 2, 16, 0, 0, 8, 0, 0, 0, 0, 0, 10, 13, 0, 0, 0, 0, 0, 0, 11, 0, 0, 9, 0, 0, 1, 0, 0,
};

static const char *const list_677[] = {
	"написано", "написали", "написал", "написала", "нанесли", "нарисовали", "вывели", "написанный",
};
static const uint16_t slots_677[] = {
	2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 1, 0, 0, 0, 0, 0, 8, 0, 3, 4, 0, 0, 6, 5, 0, 0,
};

static const char *const list_678[] = {
	"такие как", "вроде", "как", "с", "и другие", "в том числе", "на котором", "на которых", "на которой", "против",
	"за",
};
static const uint16_t slots_678[] = {
	0, 0, 0, 0, 5, 0, 10, 2, 4, 11, 0, 0, 7, 0, 0, 0, 8, 0, 0, 9, 6, 0, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0,
};

static const char *const list_679[] = {
	"лозунг", "лозунги", "лозунгом", "лозунгами", "лозунга", "лозунгов", "лозунгах", "слоган", "слоганы",
	"слоганом", "слогана", "девиз", "девизом", "девиза", "девизы", "под лозунгом", "под девизом", "с лозунгом",
	"под лозунгами", "кричалка",
};
static const uint16_t slots_679[] = {
	0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 12, 15, 0, 0, 0, 0, 16, 14, 11, 0, 0, 5, 9, 3, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 8, 19, 0, 0, 0, 0, 0, 4, 0, 7, 10, 1, 0, 0, 17, 20, 0, 13, 0, 0, 0, 18,
};

static const char *const list_680[] = {
	"он", "она", "я", "мужчина", "женщина", "певец", "певица",
};
static const uint16_t slots_680[] = {
	0, 0, 0, 0, 0, 0, 5, 7, 4, 3, 6, 0, 1, 2, 0, 0,
};

static const char *const list_681[] = {
	"долой", "да здравствует", "смерть", "слава", "нет", "свободу", "руки прочь", "позор", "хватит", "требуем",
	"вперёд",
};
static const uint16_t slots_681[] = {
	10, 0, 6, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 9, 2, 0, 0, 0, 0, 0, 0, 0, 11, 3, 0, 0, 5, 1, 8, 7, 0, 0,
};

static const char *const list_682[] = {
	"митинг", "митинга", "митинге", "митинги", "демонстрация", "демонстрации", "протест", "протесты", "протеста",
	"акция", "акции", "шествие", "шествия", "забастовка", "пикет", "пикета", "протестующие",
};
static const uint16_t slots_682[] = {
	0, 0, 8, 0, 0, 0, 0, 0, 13, 0, 16, 0, 0, 0, 0, 0, 6, 17, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 2, 0, 0, 0, 10, 0, 0, 3,
	12, 0, 0, 0, 14, 0, 0, 0, 11, 0, 9, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 1, 5, 7, 0,
};

static const char *const list_683[] = {
	"гласил", "гласила", "гласили", "гласит", "гласящий", "гласящие", "гласящим", "гласят", "говорилось",
	"с требованием", "было написано", "значилось", "красовалась", "красовался", "с призывом", "призывающий",
	"с текстом",
};
static const uint16_t slots_683[] = {
	0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 6, 0, 15, 0, 0, 10, 0, 0, 1, 0, 0, 0, 13, 0, 4, 0, 0, 0, 17, 0, 0, 0, 0, 0, 2, 11,
	0, 0, 5, 9, 0, 0, 0, 14, 16, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 8, 0, 3, 0, 0, 0, 0, 0,
};

static const char *const list_684[] = {
	"сказал", "сказала", "заявил", "заявила", "отметил", "отметила", "добавил", "добавила", "подчеркнул", "пояснил",
	"сообщил", "сообщила", "считает", "рассказал", "рассказала",
};
static const uint16_t slots_684[] = {
	12, 6, 15, 0, 0, 0, 0, 4, 11, 1, 0, 0, 0, 0, 0, 3, 13, 2, 14, 0, 0, 0, 0, 8, 9, 5, 10, 0, 0, 0, 0, 7,
};

static const char *const list_685[] = {
	"кричали", "кричала", "кричат", "кричать", "крича", "выкрикивали", "выкрикивая", "выкрикивала", "кричал",
	"закричали", "прокричали",
};
static const uint16_t slots_685[] = {
	4, 11, 0, 0, 0, 0, 5, 0, 0, 0, 10, 1, 0, 0, 0, 0, 0, 8, 0, 2, 0, 3, 0, 0, 0, 6, 0, 9, 7, 0, 0, 0,
};

static const char *const list_686[] = {
	"плакат", "плакаты", "плакатами", "плакатом", "плакате", "плакатах", "плаката", "баннер", "баннеры", "баннером",
	"баннере", "баннерами", "транспарант", "транспаранты", "транспарантами", "транспарантом", "транспаранте",
	"транспарантах", "растяжка", "растяжку", "растяжкой",
};
static const uint16_t slots_686[] = {
	0, 0, 0, 0, 7, 12, 0, 0, 16, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 3, 8, 15, 18, 19, 0, 13, 0, 9, 0, 14,
	0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 17, 10, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 20, 4, 0, 0, 0, 6, 0,
};

static const char *const list_687[] = {
	"пели", "поют", "петь", "распевали", "распевая", "запели",
};
static const uint16_t slots_687[] = {
	0, 0, 2, 6, 0, 3, 0, 0, 0, 0, 1, 5, 0, 0, 0, 4,
};

static const char *const list_688[] = {
	"и", "в", "на", "не", "с", "за", "по", "для", "от", "нет", "мы", "а", "или",
};
static const uint16_t slots_688[] = {
	0, 0, 0, 0, 13, 4, 3, 2, 5, 6, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 11, 7, 10, 8, 9, 0, 0,
};

static const char *const list_689[] = {
	"хештег", "хештеги", "хештегом", "хэштег", "хэштеги", "хэштегом", "хэштега", "хештега", "хештегами",
	"хэштегами",
};
static const uint16_t slots_689[] = {
	2, 0, 0, 0, 9, 7, 0, 6, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 8, 10, 0, 0, 4, 5, 0,
};

static const char *const list_690[] = {
	"они",
};
static const uint16_t slots_690[] = {
	1, 0, 0, 0,
};

static const char *const list_691[] = {
	"граффити",
};
static const uint16_t slots_691[] = {
	0, 0, 1, 0,
};

static const char *const list_692[] = {
	"надпись", "надписью", "надписи", "надписями", "словами", "слова", "слово", "с надписью", "с надписями",
	"со словами", "фраза", "фразой", "с фразой",
};
static const uint16_t slots_692[] = {
	0, 12, 13, 0, 7, 11, 6, 0, 1, 0, 0, 0, 0, 3, 4, 2, 8, 9, 5, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_693[] = {
	"по словам", "по мнению", "по данным", "по информации", "согласно", "как сообщает", "как сообщил", "как заявил",
	"по заявлению", "по утверждению", "по оценке", "со слов", "как отметил",
};
static const uint16_t slots_693[] = {
	0, 8, 0, 0, 0, 1, 5, 0, 12, 0, 2, 9, 4, 10, 0, 0, 0, 0, 0, 13, 0, 7, 0, 0, 0, 0, 3, 11, 6, 0, 0, 0,
};

static const char *const list_694[] = {
	"заявление", "речь", "письмо", "сообщение", "доклад", "вопрос", "ответ", "мнение", "комментарий", "слова",
};
static const uint16_t slots_694[] = {
	0, 0, 0, 0, 9, 0, 10, 0, 0, 0, 0, 0, 0, 0, 7, 0, 1, 8, 0, 0, 0, 0, 2, 0, 5, 3, 4, 0, 0, 6, 0, 0,
};

static const char *const list_695[] = {
	"сказал", "сказала", "сказали", "сказало", "рассказал", "рассказала", "рассказали", "рассказало", "заявил",
	"заявила", "заявили", "заявило", "отметил", "отметила", "отметили", "отметило", "сообщил", "сообщила",
	"сообщили", "сообщило", "добавил", "добавила", "добавили", "добавило", "подчеркнул", "подчеркнула",
	"подчеркнули", "подчеркнуло", "написал", "написала", "написали", "написало", "ответил", "ответила", "ответили",
	"ответило", "спросил", "спросила", "спросили", "спросило", "объяснил", "объяснила", "объяснили", "объяснило",
	"пояcнил", "пояcнила", "пояcнили", "пояcнило", "пояснил", "пояснила", "пояснили", "пояснило", "уточнил",
	"уточнила", "уточнили", "уточнило", "указал", "указала", "указали", "указало", "признал", "признала",
	"признали", "признало", "напомнил", "напомнила", "напомнили", "напомнило", "воскликнул", "воскликнула",
	"воскликнули", "воскликнуло", "передал", "передала", "передали", "передало", "заметил", "заметила", "заметили",
	"заметило", "утверждал", "утверждала", "утверждали", "утверждало", "говорил", "говорила", "говорили",
	"говорило", "отвечал", "отвечала", "отвечали", "отвечало", "считaл", "считaла", "считaли", "считaло", "считал",
	"считала", "считали", "считало", "призвал", "призвала", "призвали", "призвало", "предупредил", "предупредила",
	"предупредили", "предупредило", "пообещал", "пообещала", "пообещали", "пообещало", "обещал", "обещала",
	"обещали", "обещало", "посетовал", "посетовала", "посетовали", "посетовало", "пожаловал", "пожаловала",
	"пожаловали", "пожаловало", "возразил", "возразила", "возразили", "возразило", "прокомментировал",
	"прокомментировала", "прокомментировали", "прокомментировало", "конcтатировал", "конcтатировала",
	"конcтатировали", "конcтатировало", "констатировал", "констатировала", "констатировали", "констатировало",
	"резюмировал", "резюмировала", "резюмировали", "резюмировало", "заключил", "заключила", "заключили",
	"заключило", "поблагодарил", "поблагодарила", "поблагодарили", "поблагодарило", "прошептал", "прошептала",
	"прошептали", "прошептало", "крикнул", "крикнула", "крикнули", "крикнуло", "закричал", "закричала", "закричали",
	"закричало", "пробормотал", "пробормотала", "пробормотали", "пробормотало", "шепнул", "шепнула", "шепнули",
	"шепнуло", "продолжил", "продолжила", "продолжили", "продолжило", "повторил", "повторила", "повторили",
	"повторило", "проговорил", "проговорила", "проговорили", "проговорило", "перебил", "перебила", "перебили",
	"перебило", "вскричал", "вскричала", "вскричали", "вскричало", "поинтересовал", "поинтересовала",
	"поинтересовали", "поинтересовало", "заверил", "заверила", "заверили", "заверило", "выступил", "выступила",
	"выступили", "выступило", "описал", "описала", "описали", "описало", "выкрикнул", "выкрикнула", "выкрикнули",
	"выкрикнуло", "усмехнул", "усмехнула", "усмехнули", "усмехнуло", "уверял", "уверяла", "уверяли", "уверяло",
	"поведал", "поведала", "поведали", "поведало", "перечислил", "перечислила", "перечислили", "перечислило",
	"процитировал", "процитировала", "процитировали", "процитировало", "попросил", "попросила", "попросили",
	"попросило", "предложил", "предложила", "предложили", "предложило", "потребовал", "потребовала", "потребовали",
	"потребовало", "думал", "думала", "думали", "думало", "поправил", "поправила", "поправили", "поправило",
	"подумал", "подумала", "подумали", "подумало", "говорит", "говорят", "говорю", "скажет", "отмечает", "отмечают",
	"добавляет", "добавляют", "подчеркивает", "подчёркивает", "сообщает", "сообщают", "пишет", "пишут", "писал",
	"писала", "писали", "отвечает", "отвечают", "спрашивает", "спрашивают", "объясняет", "объясняют", "поясняет",
	"поясняют", "уточняет", "уточняют", "указывает", "указывают", "признает", "признаёт", "признают", "напоминает",
	"восклицает", "утверждает", "утверждают", "считает", "считают", "рассказывает", "рассказывают", "замечает",
	"полагает", "полагают", "заявляет", "заявляют", "призывает", "предупреждает", "обещает", "сетует", "жалуется",
	"возражает", "комментирует", "констатирует", "резюмирует", "произнес", "произнёс", "произнесла", "признался",
	"призналась", "признались", "поинтересовался", "поинтересовалась", "пожаловался", "пожаловалась", "усмехнулся",
	"усмехнулась", "улыбнулся", "рассмеялся", "возмутился", "возмутилась", "удивился", "удивилась", "уверен",
	"уверена", "уверены", "думает", "продолжает", "вспоминает", "вспоминал", "вспоминала", "вспоминают", "цитирует",
	"передает", "передаёт", "делится", "поделился", "поделилась", "называет", "убежден", "убеждена", "шутит",
	"пошутил", "пошутила", "сокрушается", "высказался", "высказалась", "промолвил", "промолвила", "молвил",
	"молвила", "буркнул", "пролепетал", "прибавил", "прибавила", "отозвался", "отозвалась", "осведомился",
	"осведомилась", "начал", "начала",
};
static const uint16_t slots_695[] = {
	0, 0, 0, 280, 0, 0, 0, 229, 335, 0, 299, 0, 0, 68, 0, 11, 0, 0, 0, 0, 0, 0, 220, 0, 25, 269, 0, 0, 215, 0, 0,
	230, 297, 98, 0, 0, 0, 0, 0, 0, 0, 0, 0, 290, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 159, 30, 0, 0, 323, 69, 0, 0,
	0, 0, 0, 0, 0, 0, 249, 0, 191, 357, 0, 0, 43, 0, 0, 72, 0, 0, 0, 0, 0, 0, 142, 95, 0, 0, 0, 0, 173, 0, 358, 0,
	128, 0, 359, 0, 0, 0, 0, 85, 322, 0, 0, 0, 0, 0, 256, 212, 341, 114, 293, 287, 342, 88, 0, 63, 0, 137, 259, 0,
	0, 0, 228, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 243, 361, 0, 0, 0, 0, 134, 224, 0, 0, 80, 0, 251, 266, 0, 29, 324,
	321, 0, 0, 0, 298, 187, 0, 0, 0, 0, 0, 0, 0, 10, 8, 0, 278, 0, 0, 0, 0, 0, 75, 0, 289, 0, 214, 147, 86, 133,
	208, 231, 0, 0, 0, 176, 0, 0, 0, 0, 196, 271, 123, 288, 0, 0, 193, 15, 177, 0, 240, 340, 39, 110, 131, 158, 169,
	237, 0, 0, 0, 0, 294, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 263, 0, 0, 0, 262, 0, 12, 0, 0, 0, 143, 94, 0, 276, 350, 0,
	0, 0, 0, 216, 0, 0, 206, 0, 0, 0, 236, 302, 0, 0, 0, 319, 333, 0, 0, 0, 0, 115, 0, 0, 0, 0, 0, 62, 0, 170, 0,
	32, 57, 0, 355, 0, 0, 0, 326, 0, 0, 0, 0, 0, 0, 27, 192, 242, 0, 0, 0, 0, 135, 354, 0, 0, 346, 0, 250, 0, 303,
	325, 0, 0, 0, 217, 0, 0, 186, 0, 127, 0, 0, 0, 0, 0, 165, 260, 0, 0, 200, 0, 0, 0, 281, 74, 328, 0, 48, 0, 146,
	87, 308, 0, 0, 51, 59, 0, 0, 0, 0, 0, 0, 0, 41, 84, 36, 107, 0, 306, 14, 327, 349, 0, 332, 0, 111, 130, 0, 0, 0,
	0, 0, 0, 101, 0, 0, 0, 0, 0, 275, 0, 22, 109, 13, 188, 330, 247, 348, 0, 180, 0, 0, 6, 0, 0, 0, 0, 17, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 207, 232, 0, 105, 0, 0, 0, 0, 0, 0, 0, 0, 0, 124, 18, 0, 0, 0, 0, 0, 197, 239, 0, 171, 336, 0,
	120, 89, 141, 183, 265, 0, 0, 0, 0, 338, 0, 0, 0, 26, 24, 164, 0, 0, 44, 0, 4, 0, 0, 0, 0, 258, 0, 0, 0, 0, 0,
	0, 0, 90, 0, 0, 282, 0, 126, 0, 0, 0, 0, 0, 362, 0, 315, 343, 0, 0, 0, 0, 0, 0, 295, 0, 0, 0, 0, 37, 0, 0, 0,
	50, 58, 0, 0, 0, 353, 0, 0, 0, 151, 106, 311, 0, 0, 0, 296, 0, 0, 0, 0, 0, 185, 0, 136, 223, 66, 0, 79, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 103, 0, 0, 268, 283, 246, 0, 0, 0, 0, 0, 7, 233, 0, 0, 0, 286, 0, 0, 76, 0, 0, 46, 0, 0, 0, 0,
	221, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 108, 19, 301, 0, 0, 33, 0, 0, 93, 238, 139, 112, 132, 0, 182, 0, 0, 0,
	129, 204, 304, 337, 0, 0, 0, 0, 0, 0, 0, 300, 56, 292, 248, 279, 0, 179, 0, 0, 0, 0, 0, 167, 0, 0, 0, 254, 91,
	0, 0, 0, 0, 125, 0, 0, 257, 0, 0, 0, 0, 339, 5, 149, 226, 77, 0, 0, 0, 0, 116, 0, 0, 356, 0, 307, 0, 0, 0, 273,
	0, 118, 184, 0, 0, 1, 0, 150, 156, 253, 0, 0, 0, 0, 28, 162, 0, 0, 54, 0, 0, 3, 222, 67, 0, 78, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 102, 347, 0, 0, 0, 0, 0, 0, 100, 0, 0, 0, 174, 0, 199, 0, 0, 0, 97, 0, 0, 291, 47, 0, 0, 0, 0, 0, 0,
	0, 60, 317, 0, 0, 0, 0, 0, 121, 83, 0, 0, 0, 0, 201, 318, 213, 0, 0, 0, 138, 312, 0, 365, 70, 313, 157, 0, 0, 0,
	0, 261, 285, 0, 0, 264, 73, 104, 0, 0, 0, 0, 0, 0, 0, 178, 331, 234, 245, 0, 267, 166, 0, 0, 49, 255, 210, 45,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 227, 305, 0, 153, 0, 0, 20, 0, 0, 0, 0, 0, 189, 0, 0, 172, 272, 209, 119,
	0, 0, 0, 0, 202, 252, 0, 0, 0, 0, 0, 0, 163, 0, 0, 0, 55, 0, 0, 2, 0, 366, 0, 0, 0, 0, 0, 168, 351, 0, 219, 0,
	92, 0, 0, 0, 161, 148, 0, 0, 0, 0, 0, 0, 0, 175, 0, 198, 0, 0, 195, 316, 0, 34, 0, 0, 0, 0, 277, 0, 0, 0, 160,
	0, 0, 0, 0, 0, 0, 0, 0, 152, 155, 270, 0, 0, 0, 65, 364, 0, 0, 9, 314, 205, 0, 0, 71, 0, 0, 0, 0, 344, 0, 144,
	96, 363, 0, 0, 0, 0, 0, 0, 0, 0, 53, 0, 0, 99, 0, 235, 0, 274, 0, 0, 0, 334, 0, 0, 211, 0, 0, 0, 0, 0, 0, 225,
	64, 117, 61, 0, 31, 0, 0, 0, 181, 145, 0, 0, 0, 0, 0, 0, 284, 0, 0, 190, 244, 0, 140, 42, 0, 0, 0, 0, 0, 241,
	203, 0, 0, 309, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 352, 0, 0, 0, 0, 81, 0, 320, 310, 0, 0, 345, 218, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 52, 0, 0, 0, 0, 0, 0, 0, 194, 360, 0, 35, 0, 0, 0, 16, 113, 329, 0, 0, 40, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 154, 0,
};

static const char *const list_696[] = {
	"слово", "слова", "термин", "выражение", "понятие", "так называемый", "так называемая", "так называемые",
	"так называемого",
};
static const uint16_t slots_696[] = {
	0, 0, 0, 0, 1, 0, 2, 0, 0, 0, 0, 3, 0, 0, 0, 4, 8, 0, 0, 7, 6, 0, 9, 0, 0, 5, 0, 0, 0, 0, 0, 0,
};

static const char *const list_697[] = {
	"что", "чтобы", "будто",
};
static const uint16_t slots_697[] = {
	0, 0, 0, 2, 1, 0, 0, 3,
};

static const char *const list_698[] = {
	"понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье", "вчера", "сегодня", "января",
	"февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря",
};
static const uint16_t slots_698[] = {
	9, 0, 20, 7, 16, 0, 0, 0, 0, 0, 0, 12, 1, 4, 0, 0, 0, 0, 2, 0, 0, 0, 0, 17, 0, 11, 0, 0, 0, 0, 0, 0, 0, 15, 0,
	0, 0, 0, 0, 13, 0, 0, 0, 5, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 8, 10, 19, 14, 6, 21,
};

static const char *const list_699[] = {
	"г-н", "г-жа", "господин", "госпожа", "президент", "министр", "премьер-министр", "генерал", "полковник",
	"король", "королева", "папа", "судья", "мэр", "губернатор",
};
static const uint16_t slots_699[] = {
	0, 0, 0, 0, 1, 0, 15, 0, 5, 0, 10, 0, 0, 2, 0, 0, 0, 4, 6, 7, 9, 12, 11, 0, 0, 0, 13, 0, 3, 0, 14, 8,
};

static const char *const list_700[] = {
	"фильм", "фильма", "книга", "книге", "роман", "песня", "песни", "альбом", "журнал", "газета", "газеты",
	"газете", "сериал", "передача", "спектакль", "опера", "программа", "группа", "компания", "компании", "клуб",
	"ресторан", "корабль", "партия", "телеканал", "агентство",
};
static const uint16_t slots_700[] = {
	0, 21, 0, 17, 0, 0, 0, 0, 8, 0, 26, 25, 0, 0, 0, 0, 0, 11, 12, 23, 0, 0, 0, 0, 13, 5, 10, 0, 0, 0, 24, 0, 0, 0,
	4, 22, 0, 18, 0, 19, 16, 3, 20, 0, 9, 0, 15, 0, 1, 2, 7, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 14, 0, 0,
};

static const char *const list_701[] = {
	"också", "sedan", "senare", "nu", "redan", "även", "dock", "igår", "idag", "vidare", "då",
};
static const uint16_t slots_701[] = {
	0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 5, 4, 0, 10, 6, 11, 0, 0, 0, 0, 0, 0, 0, 0, 3, 7, 8, 9, 0, 0, 0,
};

static const char *const list_702[] = {
	"som",
};
static const uint16_t slots_702[] = {
	0, 0, 1, 0,
};

static const char *const list_703[] = {
	"har", "hade", "är", "var", "blir", "blev", "ska", "skulle", "kan", "kunde", "måste", "vill", "får",
};
static const uint16_t slots_703[] = {
	0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 9, 0, 0, 1, 3, 0, 0, 6, 2, 0, 0, 12, 13, 11, 0, 5, 8, 4, 7,
};

static const char *const list_704[] = {
	"och", "eller", "men", "att", "eftersom", "när", "om", "medan",
};
static const uint16_t slots_704[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 3, 6, 0, 5, 2, 0, 0, 8, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
};

static const char *const list_705[] = {
	"en", "ett", "den", "det", "de", "denna", "detta", "hans", "hennes", "deras", "sin", "två", "tre", "några",
};
static const uint16_t slots_705[] = {
	0, 0, 4, 5, 3, 0, 0, 0, 0, 0, 1, 14, 0, 6, 11, 0, 10, 0, 9, 12, 13, 8, 0, 0, 2, 7, 0, 0, 0, 0, 0, 0,
};

static const char *const list_706[] = {
	"open-dash",
};
static const uint16_t slots_706[] = {
	1, 0, 0, 0,
};

static const char *const list_707[] = {
	"honom", "henne", "dem", "mig", "oss", "journalister",
};
static const uint16_t slots_707[] = {
	0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 6, 4, 3, 1, 5,
};

static const char *const list_708[] = {
	"för", "och", "på", "av", "från", "i", "vid",
};
static const uint16_t slots_708[] = {
	0, 0, 0, 3, 6, 5, 0, 0, 0, 0, 0, 0, 7, 2, 1, 4,
};

static const char *const list_709[] = {
	"kallar", "kallade", "beskriver", "beskrev", "betecknar",
};
static const uint16_t slots_709[] = {
	0, 0, 0, 0, 0, 0, 1, 4, 3, 0, 5, 2, 0, 0, 0, 0,
};

static const char *const list_710[] = {
	"inte", "aldrig",
};
static const uint16_t slots_710[] = {
	0, 1, 2, 0, 0, 0, 0, 0,
};

static const char *const list_711[] = {
	"av", "von", "de", "van", "af",
};
static const uint16_t slots_711[] = {
	0, 0, 3, 4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 5,
};

static const char *const list_712[] = {
	"i", "på", "med", "till", "från", "av", "om", "för", "över", "under", "efter", "före", "vid", "mot", "utan",
	"mellan", "hos", "genom",
};
static const uint16_t slots_712[] = {
	0, 17, 0, 0, 1, 5, 11, 0, 0, 7, 0, 0, 13, 10, 4, 8, 0, 0, 0, 14, 0, 0, 0, 0, 0, 18, 0, 15, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 12, 0, 2, 16, 0, 0, 0, 0, 3, 9, 0, 0, 0, 0, 0,
};

static const char *const list_713[] = {
	"han", "hon", "de", "jag", "vi", "man", "hen",
};
static const uint16_t slots_713[] = {
	5, 0, 2, 3, 1, 0, 0, 0, 7, 4, 0, 0, 0, 0, 0, 6,
};

static const char *const list_714[] = {
	"som", "vilken",
};
static const uint16_t slots_714[] = {
	0, 0, 2, 0, 0, 0, 1, 0,
};

static const char *const list_715[] = {
	"tror", "trodde", "hoppas", "hoppades", "väntar", "vill", "ville", "förnekar", "förnekade", "anklagar",
	"anklagade", "kräver", "krävde", "vet", "visste", "fruktar",
};
static const uint16_t slots_715[] = {
	0, 4, 1, 0, 0, 0, 0, 7, 3, 11, 0, 2, 0, 0, 0, 0, 14, 15, 0, 0, 0, 0, 0, 0, 6, 13, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 8, 0, 0, 0, 9, 0, 0, 0, 12, 0, 10, 0, 0, 0, 0, 0,
};

static const char *const list_716[] = {
	"skanderade", "skanderar", "slagord", "paroll", "paroller", "banderoll", "banderoller", "plakat",
};
static const uint16_t slots_716[] = {
	0, 3, 0, 0, 2, 4, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 1, 0, 0, 8, 0, 5, 0, 0, 0, 0, 0, 0, 7, 0, 0,
};

static const char *const list_717[] = {
	"enligt",
};
static const uint16_t slots_717[] = {
	0, 0, 1, 0,
};

static const char *const list_718[] = {
	"uttalande", "tal", "brev", "rapport", "fråga", "svar", "åsikt", "kommentar",
};
static const uint16_t slots_718[] = {
	0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 6, 5, 3, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2, 7,
};

static const char *const list_719[] = {
	"säger", "säga", "sade", "sa", "sagt", "skriver", "skrev", "skrivit", "berättar", "berättade", "berättat",
	"menar", "menade", "förklarar", "förklarade", "förklarat", "frågar", "frågade", "svarar", "svarade", "svarat",
	"tillägger", "tillade", "uppger", "uppgav", "hävdar", "hävdade", "konstaterar", "konstaterade", "betonar",
	"betonade", "påpekar", "påpekade", "anser", "ansåg", "tycker", "tyckte", "utbrister", "utbrast", "ropar",
	"ropade", "viskar", "viskade", "medger", "medgav", "lovar", "lovade", "varnar", "varnade", "meddelar",
	"meddelade", "kommenterar", "kommenterade", "fortsätter", "fortsatte", "understryker", "hälsar", "twittrar",
	"skrattar",
};
static const uint16_t slots_719[] = {
	49, 0, 57, 36, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 27, 0, 0, 13, 0, 0, 0, 42, 29, 6, 45, 0, 23, 0, 35, 54, 0, 0, 0,
	0, 32, 43, 12, 48, 24, 0, 0, 26, 5, 53, 55, 0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 0, 0, 17, 47, 0, 0, 46, 0, 0, 0, 1,
	28, 0, 34, 0, 3, 9, 0, 0, 15, 38, 0, 8, 14, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 21, 16, 30, 20, 18, 37, 58, 0, 0,
	0, 7, 0, 0, 31, 19, 40, 51, 0, 11, 44, 50, 56, 0, 0, 0, 0, 0, 2, 52, 0, 0, 0, 0, 10, 0, 59, 25, 33,
};

static const char *const list_720[] = {
	"ordet", "ord", "termen", "begreppet", "uttrycket", "så kallade", "så kallad", "så kallat",
};
static const uint16_t slots_720[] = {
	2, 4, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 6, 7, 0, 0, 5, 0, 0, 0, 0, 0,
};

static const char *const list_721[] = {
	"att", "om",
};
static const uint16_t slots_721[] = {
	0, 2, 0, 0, 1, 0, 0, 0,
};

static const char *const list_722[] = {
	"måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "igår", "idag",
};
static const uint16_t slots_722[] = {
	0, 0, 0, 0, 5, 0, 1, 0, 6, 0, 0, 0, 0, 2, 0, 3, 0, 4, 7, 0, 0, 0, 0, 0, 0, 8, 0, 0, 9, 0, 0, 0,
};

static const char *const list_723[] = {
	"herr", "fru", "dr", "prof.", "statsminister", "president", "minister", "general", "kung", "drottning",
};
static const uint16_t slots_723[] = {
	0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 1, 9, 4, 10, 7, 6,
};

static const char *const list_724[] = {
	"filmen", "film", "boken", "bok", "romanen", "låten", "albumet", "tidningen", "tidskriften", "serien",
	"programmet", "pjäsen", "titeln",
};
static const uint16_t slots_724[] = {
	0, 5, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 7, 12, 4, 3, 0, 0, 11, 0, 0, 0, 10, 0, 0, 0, 2, 1, 8, 6, 13,
};

static const char *const list_725[] = {
	"da", "de", "ise", "sonra", "şimdi", "dün", "bugün", "ayrıca",
};
static const uint16_t slots_725[] = {
	8, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 5, 0, 1, 0, 0, 0, 0, 0, 7, 0, 4, 6,
};

static const char *const list_726[] = {
	"değil", "var", "yok", "oldu", "olan",
};
static const uint16_t slots_726[] = {
	0, 5, 1, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 2, 3,
};

static const char *const list_727[] = {
	"ve", "veya", "ama", "fakat", "çünkü", "eğer",
};
static const uint16_t slots_727[] = {
	0, 0, 2, 6, 1, 4, 3, 0, 0, 0, 0, 0, 5, 0, 0, 0,
};

static const char *const list_728[] = {
	"bir", "bu", "şu", "iki", "üç", "bazı",
};
static const uint16_t slots_728[] = {
	2, 0, 1, 0, 5, 0, 0, 0, 3, 6, 0, 0, 4, 0, 0, 0,
};

static const char *const list_729[] = {
	"open-dash",
};
static const uint16_t slots_729[] = {
	1, 0, 0, 0,
};

static const char *const list_730[] = {
	"ve",
};
static const uint16_t slots_730[] = {
	1, 0, 0, 0,
};

static const char *const list_731[] = {
	"nitelendirdi", "tanımladı", "adlandırdı",
};
static const uint16_t slots_731[] = {
	0, 0, 1, 0, 2, 0, 0, 3,
};

static const char *const list_732[] = {
	"değil",
};
static const uint16_t slots_732[] = {
	0, 0, 1, 0,
};

static const char *const list_733[] = {
	"için", "ile", "gibi", "kadar", "sonra", "önce", "karşı",
};
static const uint16_t slots_733[] = {
	0, 0, 0, 0, 0, 0, 0, 2, 4, 1, 7, 0, 3, 0, 5, 6,
};

static const char *const list_734[] = {
	"o", "onlar", "ben", "biz",
};
static const uint16_t slots_734[] = {
	0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 3, 4, 0, 0, 1, 0,
};

static const char *const list_735[] = {
	"inanıyor", "düşünüyor", "umuyor", "bekliyor", "istiyor", "reddetti", "yalanladı", "suçladı",
};
static const uint16_t slots_735[] = {
	4, 0, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0, 7, 0, 0, 8, 5, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0,
};

static const char *const list_736[] = {
	"ve", "veya", "ya da", "ile",
};
static const uint16_t slots_736[] = {
	0, 0, 2, 0, 1, 0, 0, 4, 0, 0, 0, 0, 0, 0, 3, 0,
};

static const char *const list_737[] = {
	"oldu", "idi", "olarak", "olan",
};
static const uint16_t slots_737[] = {
	0, 4, 0, 0, 0, 3, 0, 0, 0, 1, 0, 2, 0, 0, 0, 0,
};

static const char *const list_738[] = {
	"afiş", "afişi", "afişler", "afişleri", "tabela", "tabelası", "bayrak", "çıkartma", "broşür",
};
static const uint16_t slots_738[] = {
	3, 8, 0, 0, 0, 9, 0, 0, 0, 0, 0, 4, 5, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 2, 1, 0, 0,
};

static const char *const list_739[] = {
	"iken", "ama", "fakat", "çünkü", "ancak",
};
static const uint16_t slots_739[] = {
	0, 0, 1, 5, 3, 0, 2, 0, 0, 0, 0, 0, 4, 0, 0, 0,
};

static const char *const list_740[] = {
	"sloganı attı", "sloganları attı", "sloganı atıldı", "sloganları atıldı", "sloganları attılar",
	"sloganı attılar", "sloganlar attı", "slogan attı", "slogan atan", "sloganları atan", "sloganları atarak",
	"sloganı atarak", "diye slogan attı", "diye slogan atan", "diye slogan attılar", "sloganları eşliğinde",
	"tezahüratı", "tezahüratları", "tezahüratı yaptı", "tezahürat yaptı", "sloganlarıyla", "sloganıyla",
	"sloganı atan", "sloganlarını attı", "sloganını attı", "sloganını atan", "sloganlarını atan",
	"sloganları yükseldi",
};
static const uint16_t slots_740[] = {
	0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 8, 1, 3, 22, 19, 0, 0, 13, 0, 14, 16, 23, 9, 0, 2, 4, 0, 0, 0, 0, 0, 0, 11,
	26, 0, 0, 0, 0, 0, 5, 15, 7, 0, 0, 0, 12, 0, 0, 28, 17, 6, 0, 10, 24, 25, 27, 0, 20, 0, 0, 0, 0, 18,
};

static const char *const list_741[] = {
	"kalabalık", "göstericiler", "protestocular", "eylemciler", "taraftarlar", "öğrenciler", "işçiler",
	"katılımcılar", "binlerce", "yüzlerce", "onlarca", "destekçiler", "kadınlar", "grup", "vatandaşlar", "halk",
	"madenciler",
};
static const uint16_t slots_741[] = {
	3, 7, 4, 13, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 17, 16, 0, 0, 10, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 14, 0,
	15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 5, 0, 0, 0, 0, 0, 11, 0, 6, 9, 0, 0, 0, 0, 0,
};

static const char *const list_742[] = {
	"slogan", "sloganı", "sloganları", "sloganlar", "pankart", "pankartı", "pankartlar", "döviz", "haykırdı",
};
static const uint16_t slots_742[] = {
	8, 6, 7, 0, 9, 0, 0, 0, 0, 0, 5, 0, 0, 3, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 1,
};

static const char *const list_743[] = {
	"tişört", "tişörtü", "tişörtler", "tişörtleri", "şapka", "maske", "maskesi",
};
static const uint16_t slots_743[] = {
	0, 1, 0, 0, 6, 7, 0, 0, 0, 0, 0, 0, 3, 5, 2, 4,
};

static const char *const list_744[] = {
	"yazıldı", "yazılan",
};
static const uint16_t slots_744[] = {
	0, 0, 0, 2, 0, 0, 0, 1,
};

static const char *const list_745[] = {
	"gibi", "şeklinde", "diye", "ve benzeri", "olan", "ile",
};
static const uint16_t slots_745[] = {
	3, 4, 5, 0, 0, 0, 0, 6, 0, 0, 0, 0, 1, 0, 0, 2,
};

static const char *const list_746[] = {
	"slogan", "sloganı", "sloganını", "sloganları", "sloganlarını", "sloganının", "parola", "parolası", "mottosu",
	"motto", "mottosuyla", "mottosunu", "şiarıyla", "şiarı", "sloganla", "sloganın",
};
static const uint16_t slots_746[] = {
	0, 0, 5, 0, 0, 0, 0, 0, 8, 0, 0, 0, 13, 0, 0, 0, 2, 3, 14, 0, 0, 0, 11, 12, 0, 0, 16, 0, 0, 0, 7, 1, 0, 0, 0, 0,
	0, 0, 9, 0, 0, 0, 0, 0, 0, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 10, 0,
};

static const char *const list_747[] = {
	"ben", "adam", "kadın",
};
static const uint16_t slots_747[] = {
	0, 0, 1, 2, 3, 0, 0, 0,
};

static const char *const list_748[] = {
	"kahrolsun", "yaşasın", "hayır", "istifa", "özgürlük", "adalet", "katil", "susma",
};
static const uint16_t slots_748[] = {
	0, 0, 0, 0, 8, 0, 5, 0, 3, 0, 7, 0, 6, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 0, 0, 0, 0,
};

static const char *const list_749[] = {
	"miting", "mitingi", "gösteri", "gösteriler", "protesto", "protestolar", "eylem", "eylemi", "yürüyüş",
	"yürüyüşü", "grev", "grevi", "mitinginde", "göstericiler", "protestocular",
};
static const uint16_t slots_749[] = {
	15, 4, 0, 13, 0, 14, 2, 7, 9, 5, 8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 6, 11, 12, 0, 0, 0, 3, 0,
};

static const char *const list_750[] = {
	"yazılı", "yazan", "yazıyordu", "yazısı", "yazılıydı", "ibaresi", "ibareli", "yazdığı", "yazılarının",
	"okunuyordu",
};
static const uint16_t slots_750[] = {
	0, 0, 0, 1, 0, 9, 0, 0, 0, 0, 0, 7, 2, 3, 5, 6, 8, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0,
};

static const char *const list_751[] = {
	"dedi", "söyledi", "belirtti", "ifade etti", "açıkladı", "kaydetti", "vurguladı", "konuştu",
};
static const uint16_t slots_751[] = {
	5, 1, 3, 8, 0, 0, 2, 0, 0, 0, 0, 0, 7, 0, 6, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_752[] = {
	"diye bağırdı", "diye bağıran", "diye bağırdılar", "diye haykırdı", "diye haykırdılar", "diye haykıran",
	"bağırdı", "haykırdı", "diye seslendi",
};
static const uint16_t slots_752[] = {
	0, 0, 0, 9, 8, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 1, 0, 0, 6, 0, 0, 5, 3, 4, 0,
};

static const char *const list_753[] = {
	"pankart", "pankartı", "pankartlar", "pankartları", "pankartta", "pankartlarda", "döviz", "dövizi", "dövizler",
	"dövizleri", "pankartını", "dövizde", "dövizlerde", "pankartı açtı", "pankartı taşıdı",
};
static const uint16_t slots_753[] = {
	0, 2, 3, 5, 8, 9, 14, 0, 0, 0, 1, 4, 12, 0, 15, 0, 0, 10, 0, 0, 0, 13, 0, 0, 0, 0, 6, 0, 0, 0, 11, 7,
};

static const char *const list_754[] = {
	"ve", "bir", "bu", "da", "de", "için", "ile",
};
static const uint16_t slots_754[] = {
	3, 0, 2, 5, 1, 0, 4, 7, 0, 6, 0, 0, 0, 0, 0, 0,
};

static const char *const list_755[] = {
	"etiketi", "etiketiyle", "hashtag", "hashtag'i", "hashtag'iyle", "hashtagi", "hashtag'ini", "etiketini",
};
static const uint16_t slots_755[] = {
	0, 0, 7, 0, 0, 0, 0, 3, 0, 0, 6, 4, 1, 0, 0, 0, 0, 5, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0,
};

static const char *const list_756[] = {
	"onlar",
};
static const uint16_t slots_756[] = {
	0, 0, 0, 1,
};

static const char *const list_757[] = {
	"grafiti", "duvar yazısı", "duvar yazıları", "duvara yazdı",
};
static const uint16_t slots_757[] = {
	3, 0, 0, 0, 0, 1, 0, 0, 0, 4, 2, 0, 0, 0, 0, 0,
};

static const char *const list_758[] = {
	"yazısı", "ifadesi", "mesajı", "ifadesini",
};
static const uint16_t slots_758[] = {
	0, 0, 1, 0, 0, 0, 0, 0, 3, 0, 0, 4, 0, 0, 2, 0,
};

static const char *const list_759[] = {
	"göre",
};
static const uint16_t slots_759[] = {
	0, 0, 1, 0,
};

static const char *const list_760[] = {
	"açıklama", "konuşma", "mektup", "mesaj", "rapor", "soru", "cevap", "görüş", "yorum",
};
static const uint16_t slots_760[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 2, 7, 0, 0, 8, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 4, 0, 5, 0, 9, 0, 3, 6, 0,
};

static const char *const list_761[] = {
	"dedi", "dediler", "diyor", "diyorlar", "demişti", "der", "diye", "söyledi", "söylediler", "söylüyor",
	"belirtti", "belirttiler", "ifade", "ekledi", "anlattı", "anlatıyor", "açıkladı", "vurguladı", "kaydetti",
	"sordu", "yanıtladı", "yazdı", "konuştu", "konuşan", "savundu", "uyardı", "iddia", "bildirdi", "duyurdu",
	"aktardı", "bağırdı", "fısıldadı", "cevapladı", "ifade etti", "ifadesini kullandı", "ifadelerini kullandı",
	"diye konuştu", "diye sordu", "diye yazdı", "iddia etti", "cevap verdi", "yanıt verdi", "kabul etti",
	"dile getirdi", "altını çizdi", "diye ekledi", "diye yanıtladı", "diye cevap verdi",
};
static const uint16_t slots_761[] = {
	0, 0, 13, 36, 0, 0, 8, 0, 0, 10, 48, 0, 2, 18, 37, 0, 0, 44, 33, 5, 0, 0, 41, 0, 0, 0, 0, 0, 20, 0, 15, 39, 17,
	23, 0, 0, 0, 0, 0, 0, 40, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 0, 0, 0, 14, 0, 0, 0, 1, 47, 0,
	0, 0, 0, 0, 28, 0, 43, 0, 0, 0, 19, 30, 34, 0, 21, 0, 3, 0, 42, 0, 0, 0, 22, 4, 0, 12, 29, 0, 0, 0, 11, 32, 0,
	25, 0, 26, 0, 9, 0, 38, 0, 0, 16, 31, 6, 7, 35, 0, 0, 0, 0, 0, 0, 0, 27, 45, 0, 0, 0, 0,
};

static const char *const list_762[] = {
	"kelimesi", "sözcüğü", "terimi", "sözde",
};
static const uint16_t slots_762[] = {
	0, 3, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 4, 0, 0, 0,
};

static const char *const list_763[] = {
	"ki",
};
static const uint16_t slots_763[] = {
	0, 1, 0, 0,
};

static const char *const list_764[] = {
	"pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar", "dün", "bugün",
};
static const uint16_t slots_764[] = {
	2, 0, 0, 7, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 5, 9, 0, 8, 0,
};

static const char *const list_765[] = {
	"bay", "bayan", "sayın", "dr.", "prof.", "cumhurbaşkanı", "bakan", "başbakan", "başkan", "general",
};
static const uint16_t slots_765[] = {
	0, 0, 0, 6, 0, 0, 7, 4, 0, 0, 0, 3, 2, 10, 0, 1, 0, 0, 0, 0, 0, 0, 9, 0, 0, 8, 0, 0, 5, 0, 0, 0,
};

static const char *const list_766[] = {
	"film", "filmi", "kitap", "kitabı", "roman", "şarkı", "albüm", "dergi", "gazete", "dizi", "program", "adlı",
	"isimli", "başlıklı",
};
static const uint16_t slots_766[] = {
	0, 0, 0, 0, 6, 0, 0, 4, 0, 0, 0, 11, 0, 0, 0, 10, 14, 0, 5, 9, 8, 13, 2, 3, 0, 0, 0, 1, 7, 12, 0, 0,
};

static const char *const list_767[] = {
	"також", "потім", "тепер", "вже",
};
static const uint16_t slots_767[] = {
	0, 0, 0, 0, 1, 0, 2, 0, 0, 0, 3, 4, 0, 0, 0, 0,
};

static const char *const list_768[] = {
	"був", "була", "були", "буде", "може",
};
static const uint16_t slots_768[] = {
	1, 0, 5, 2, 0, 0, 0, 0, 0, 4, 0, 3, 0, 0, 0, 0,
};

static const char *const list_769[] = {
	"і", "та", "але", "або",
};
static const uint16_t slots_769[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 2, 3, 0, 0, 1, 0,
};

static const char *const list_770[] = {
	"open-dash",
};
static const uint16_t slots_770[] = {
	1, 0, 0, 0,
};

static const char *const list_771[] = {
	"назвав", "назвала", "називає",
};
static const uint16_t slots_771[] = {
	3, 0, 0, 0, 2, 0, 0, 1,
};

static const char *const list_772[] = {
	"не",
};
static const uint16_t slots_772[] = {
	0, 1, 0, 0,
};

static const char *const list_773[] = {
	"в", "у", "на", "з", "зі", "по", "до", "від", "за", "під", "над", "при", "для",
};
static const uint16_t slots_773[] = {
	0, 0, 11, 0, 0, 0, 3, 1, 4, 7, 9, 10, 0, 2, 0, 0, 8, 0, 0, 0, 0, 0, 0, 5, 0, 12, 6, 0, 13, 0, 0, 0,
};

static const char *const list_774[] = {
	"він", "вона", "вони", "я", "ми",
};
static const uint16_t slots_774[] = {
	0, 0, 3, 0, 0, 0, 0, 0, 0, 4, 2, 1, 5, 0, 0, 0,
};

static const char *const list_775[] = {
	"який", "яка", "які", "хто",
};
static const uint16_t slots_775[] = {
	1, 3, 0, 0, 0, 0, 4, 0, 0, 0, 0, 2, 0, 0, 0, 0,
};

static const char *const list_776[] = {
	"вірить", "сподівається", "очікує", "хоче", "знає", "вимагає", "заперечує",
};
static const uint16_t slots_776[] = {
	0, 0, 5, 0, 0, 0, 0, 1, 2, 7, 4, 6, 0, 0, 0, 3,
};

static const char *const list_777[] = {
	"скандували", "скандує", "гасло", "гасла", "плакат",
};
static const uint16_t slots_777[] = {
	0, 0, 0, 0, 5, 0, 0, 4, 0, 1, 3, 2, 0, 0, 0, 0,
};

static const char *const list_778[] = {
	"за словами", "на думку", "за даними", "згідно з", "як повідомив",
};
static const uint16_t slots_778[] = {
	2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 5, 4, 0, 0, 3,
};

static const char *const list_779[] = {
	"сказав", "сказала", "сказали", "каже", "кажуть", "заявив", "заявила", "заявили", "зазначив", "зазначила",
	"зазначили", "повідомив", "повідомила", "повідомили", "додав", "додала", "додали", "підкреслив", "підкреслила",
	"написав", "написала", "написали", "пише", "відповів", "відповіла", "запитав", "запитала", "пояснив",
	"пояснила", "розповів", "розповіла", "розповідає", "наголосив", "наголосила", "вважає", "стверджує", "говорить",
	"зауважив", "зауважила", "вигукнув", "визнав", "визнала", "нагадав", "нагадала", "уточнив", "попередив",
	"пообіцяв", "прокоментував",
};
static const uint16_t slots_779[] = {
	0, 0, 0, 0, 0, 0, 0, 25, 30, 41, 0, 0, 0, 0, 1, 8, 9, 0, 0, 20, 14, 24, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 22, 0, 38,
	0, 0, 0, 17, 7, 48, 19, 23, 44, 0, 0, 0, 0, 0, 2, 45, 0, 26, 39, 43, 0, 21, 0, 4, 0, 31, 42, 16, 35, 0, 0, 0, 0,
	0, 0, 0, 12, 0, 15, 0, 5, 0, 47, 0, 0, 0, 37, 40, 10, 46, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0,
	27, 0, 0, 29, 11, 0, 0, 0, 0, 0, 0, 0, 36, 6, 28, 18, 32, 34, 0, 0, 0, 13, 0, 0, 0,
};

static const char *const list_780[] = {
	"слово", "слова", "термін",
};
static const uint16_t slots_780[] = {
	0, 0, 0, 0, 1, 3, 2, 0,
};

static const char *const list_781[] = {
	"що", "щоб",
};
static const uint16_t slots_781[] = {
	0, 1, 0, 0, 0, 0, 2, 0,
};

static const char *const list_782[] = {
	"пан", "пані", "президент", "міністр", "генерал",
};
static const uint16_t slots_782[] = {
	0, 0, 4, 0, 0, 0, 0, 1, 3, 0, 0, 0, 2, 0, 0, 5,
};

static const char *const list_783[] = {
	"фільм", "книга", "роман", "пісня", "газета", "журнал",
};
static const uint16_t slots_783[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 1, 4, 5, 6, 0,
};

static const char *const list_784[] = {
	"ông", "bà", "anh", "chị", "tôi",
};
static const uint16_t slots_784[] = {
	0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 3, 4, 0, 0, 0, 5,
};

static const char *const list_785[] = {
	"khẩu hiệu", "biểu ngữ",
};
static const uint16_t slots_785[] = {
	0, 0, 0, 0, 2, 0, 1, 0,
};

static const char *const list_786[] = {
	"theo",
};
static const uint16_t slots_786[] = {
	0, 1, 0, 0,
};

static const char *const list_787[] = {
	"nói", "cho biết", "cho hay", "khẳng định", "tuyên bố", "phát biểu", "chia sẻ", "nhấn mạnh", "viết", "hỏi",
	"trả lời", "giải thích", "nhận định", "cho rằng",
};
static const uint16_t slots_787[] = {
	2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 12, 0, 10, 11, 0, 0, 4, 5, 0, 0, 0, 6, 8, 9, 14, 0, 3, 13, 0,
};

static const char *const list_788[] = {
	"rằng",
};
static const uint16_t slots_788[] = {
	0, 0, 1, 0,
};

static const char *const list_789[] = {
	"也", "还", "還", "又", "再", "就", "则", "則", "随后", "接着", "同时", "后来", "最后", "曾", "曾经", "已", "已经", "对记者", "向记者", "对此",
};
static const uint16_t slots_789[] = {
	0, 0, 3, 13, 0, 16, 0, 15, 14, 0, 12, 0, 0, 5, 0, 0, 0, 0, 0, 6, 0, 0, 19, 0, 17, 0, 0, 0, 0, 0, 0, 11, 2, 0, 0,
	0, 8, 0, 0, 0, 10, 0, 0, 0, 9, 18, 0, 4, 0, 0, 0, 1, 7, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const char *const list_790[] = {
	"和", "与", "與", "但", "但是", "而", "因为", "如果",
};
static const uint16_t slots_790[] = {
	0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 5, 0, 0, 0, 0, 0, 0, 0, 7, 8, 0, 0, 6, 0, 0, 3, 0,
};

static const char *const list_791[] = {
	"称为", "稱為", "称之为", "形容", "称作",
};
static const uint16_t slots_791[] = {
	0, 0, 0, 0, 0, 1, 5, 3, 0, 0, 0, 4, 0, 0, 2, 0,
};

static const char *const list_792[] = {
	"在", "对", "對", "向", "从", "從", "于", "於", "以",
};
static const uint16_t slots_792[] = {
	0, 0, 5, 0, 0, 0, 0, 3, 9, 0, 0, 0, 2, 6, 0, 0, 0, 0, 0, 4, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7,
};

static const char *const list_793[] = {
	"他", "她", "他们", "她们", "他們", "她們", "我", "我们", "我們", "它",
};
static const uint16_t slots_793[] = {
	0, 8, 5, 0, 0, 0, 0, 0, 0, 0, 1, 10, 0, 0, 9, 0, 0, 0, 2, 0, 0, 4, 7, 0, 0, 0, 6, 0, 0, 3, 0, 0,
};

static const char *const list_794[] = {
	"希望", "相信", "担心", "擔心", "要求", "否认", "否認", "建议", "建議", "批评", "批評", "指责",
};
static const uint16_t slots_794[] = {
	0, 0, 0, 7, 8, 0, 3, 1, 2, 9, 0, 0, 0, 0, 0, 0, 0, 0, 10, 5, 0, 0, 0, 0, 0, 0, 0, 4, 6, 12, 0, 11,
};

static const char *const list_795[] = {
	"和", "与", "及", "以及", "或", "或者", "還有", "还有", "與",
};
static const uint16_t slots_795[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 5, 6, 0, 0, 4, 0, 3, 0, 0, 0, 8, 0, 7, 0, 0, 9, 0,
};

static const char *const list_796[] = {
	"是", "为", "為", "就是", "叫做", "叫", "成为",
};
static const uint16_t slots_796[] = {
	0, 2, 3, 5, 1, 6, 7, 0, 0, 0, 0, 0, 0, 0, 4, 0,
};

static const char *const list_797[] = {
	"牌匾", "传单", "傳單", "贴纸", "貼紙", "旗",
};
static const uint16_t slots_797[] = {
	0, 0, 3, 4, 0, 0, 0, 6, 0, 5, 0, 0, 1, 2, 0, 0,
};

static const char *const list_798[] = {
	"但是", "因为", "虽然", "之后", "如果", "但",
};
static const uint16_t slots_798[] = {
	3, 0, 0, 0, 6, 0, 0, 2, 5, 0, 0, 0, 4, 0, 0, 1,
};

static const char *const list_799[] = {
	"高呼", "高喊", "呼喊", "齐呼", "齐喊", "喊出", "喊着", "高叫", "呼口号", "喊口号", "高呼口号", "高喊口号", "喊声", "呼声", "齐声高呼", "齐声高喊", "高呼着",
	"高喊着", "呼喊口号", "呼喊着", "大喊", "喊起", "喊道", "呼號", "高呼口號", "高喊口號", "呼口號", "喊口號", "喊聲", "呼聲", "齊聲高呼", "齊呼", "齊聲高喊",
	"高呼了", "的口号声", "口号声",
};
static const uint16_t slots_799[] = {
	0, 0, 0, 0, 0, 0, 2, 35, 8, 0, 0, 9, 28, 0, 0, 23, 25, 0, 0, 0, 13, 0, 0, 0, 20, 17, 22, 0, 16, 0, 0, 0, 3, 0,
	0, 14, 0, 0, 0, 0, 0, 36, 0, 0, 0, 0, 27, 0, 7, 4, 19, 0, 31, 0, 0, 0, 30, 0, 0, 0, 5, 0, 0, 0, 12, 0, 0, 1, 0,
	0, 0, 0, 0, 0, 10, 0, 0, 0, 6, 0, 0, 15, 34, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 33, 18, 0, 0, 11, 0, 29, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 21, 0, 0, 32,
};

static const char *const list_800[] = {
	"人群", "群众", "群眾", "示威者", "抗议者", "抗議者", "学生", "學生", "市民", "民众", "民眾", "支持者", "村民", "工人", "球迷", "观众", "參與者",
	"参与者", "参加者", "人们", "網友", "大家", "游行者", "數百人", "上千", "数千人", "数百人",
};
static const uint16_t slots_800[] = {
	0, 23, 0, 0, 12, 0, 17, 4, 0, 0, 0, 16, 21, 0, 0, 0, 25, 0, 0, 3, 0, 7, 0, 15, 13, 2, 14, 0, 0, 5, 0, 0, 22, 0,
	20, 8, 10, 26, 27, 0, 0, 0, 0, 0, 0, 19, 0, 0, 18, 11, 6, 0, 0, 0, 1, 0, 0, 0, 0, 9, 0, 0, 24, 0,
};

static const char *const list_801[] = {
	"口号", "口號", "标语", "標語", "横幅", "橫幅", "高喊", "高呼",
};
static const uint16_t slots_801[] = {
	0, 0, 4, 1, 3, 5, 2, 7, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0,
};

static const char *const list_802[] = {
	"t恤", "t恤衫", "衣服", "口罩", "帽子", "文化衫", "恤衫",
};
static const uint16_t slots_802[] = {
	0, 6, 0, 0, 0, 4, 0, 0, 0, 0, 1, 2, 3, 5, 7, 0,
};

static const char *const list_803[] = {
	"等", "如", "例如", "像", "的", "了", "着", "過", "过", "等等", "诸如", "大", "巨大", "巨型", "一条", "一幅", "一个", "一些", "著名", "有名",
	"著",
};
static const uint16_t slots_803[] = {
	0, 0, 0, 8, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 7, 13, 0, 0, 6, 0, 14, 0, 10, 16, 0, 0, 0, 0, 0, 4, 18,
	0, 15, 20, 0, 1, 0, 0, 11, 0, 9, 0, 0, 5, 12, 0, 0, 0, 19, 0, 17, 0, 0, 0, 0, 0, 0, 0, 21,
};

static const char *const list_804[] = {
	"口号", "口號", "标语口号", "宣传口号", "竞选口号", "競選口號", "座右铭", "座右銘", "格言", "校训", "校訓", "广告语", "廣告語", "主题口号", "大会口号",
	"竞选标语",
};
static const uint16_t slots_804[] = {
	0, 0, 0, 1, 0, 0, 0, 11, 0, 0, 13, 0, 0, 14, 3, 0, 16, 0, 0, 0, 0, 0, 0, 5, 9, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0,
	0, 0, 2, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 7, 6, 0, 0, 0, 0, 0, 0, 10, 12, 0, 0, 4,
};

static const char *const list_805[] = {
	"他", "她", "我",
};
static const uint16_t slots_805[] = {
	0, 0, 1, 2, 0, 0, 3, 0,
};

static const char *const list_806[] = {
	"打倒", "万岁", "反对", "支持", "释放", "拒绝", "还我", "保卫", "萬歲", "反對", "釋放",
};
static const uint16_t slots_806[] = {
	10, 0, 0, 0, 0, 0, 0, 0, 0, 4, 1, 0, 0, 7, 0, 5, 0, 0, 0, 0, 9, 0, 11, 0, 0, 6, 8, 3, 2, 0, 0, 0,
};

static const char *const list_807[] = {
	"示威", "游行", "遊行", "抗议", "抗議", "集会", "集會", "罢工", "罷工", "静坐", "運動", "运动",
};
static const uint16_t slots_807[] = {
	3, 0, 0, 5, 0, 0, 2, 0, 0, 6, 9, 0, 0, 12, 0, 0, 1, 0, 4, 0, 8, 10, 0, 0, 7, 0, 0, 0, 0, 0, 0, 11,
};

static const char *const list_808[] = {
	"写着", "写有", "寫著", "寫有", "上书", "上書", "印有", "印着", "上面写着", "上写", "上寫", "写道", "寫道", "要求", "书写", "书写着", "贴出", "张贴",
	"打出", "拉起", "举着", "高举", "举起", "高舉", "高举着", "手持", "打着",
};
static const uint16_t slots_808[] = {
	0, 0, 7, 0, 0, 10, 2, 6, 12, 19, 24, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 11, 0, 0, 0, 0, 4, 17, 0, 26, 22, 27, 0,
	0, 0, 18, 0, 16, 0, 0, 0, 0, 20, 21, 0, 15, 0, 0, 9, 0, 8, 0, 0, 0, 1, 0, 13, 0, 23, 5, 25, 3, 0,
};

static const char *const list_809[] = {
	"说", "表示", "指出", "认为", "称", "說", "認為", "稱", "写了", "提到", "评价", "回忆", "评论", "说道",
};
static const uint16_t slots_809[] = {
	0, 8, 11, 0, 0, 0, 0, 0, 0, 4, 0, 9, 13, 0, 3, 0, 0, 0, 0, 7, 1, 2, 14, 6, 0, 5, 10, 12, 0, 0, 0, 0,
};

static const char *const list_810[] = {
	"标语", "標語", "横幅", "橫幅", "标语牌", "標語牌", "大字报", "大字報", "条幅", "條幅", "牌子", "招牌标语", "海报", "海報", "布条", "布條", "旗帜",
	"抗议牌", "手牌", "展板",
};
static const uint16_t slots_810[] = {
	0, 0, 2, 0, 0, 0, 0, 11, 9, 0, 6, 0, 0, 0, 0, 0, 13, 10, 17, 0, 5, 0, 0, 19, 16, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0,
	0, 1, 3, 0, 14, 0, 0, 0, 7, 0, 0, 0, 0, 8, 0, 0, 0, 12, 20, 0, 0, 0, 0, 18, 15, 0, 0, 0, 0,
};

static const char *const list_811[] = {
	"话题标签", "話題標籤", "主题标签", "hashtag",
};
static const uint16_t slots_811[] = {
	3, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 2, 1,
};

static const char *const list_812[] = {
	"他们", "她们", "他們",
};
static const uint16_t slots_812[] = {
	0, 0, 3, 0, 0, 1, 2, 0,
};

static const char *const list_813[] = {
	"涂鸦", "塗鴉",
};
static const uint16_t slots_813[] = {
	2, 0, 0, 0, 0, 0, 1, 0,
};

static const char *const list_814[] = {
	"字样", "字樣", "大字", "字眼", "几个大字", "的字样",
};
static const uint16_t slots_814[] = {
	0, 0, 0, 1, 0, 4, 0, 2, 0, 0, 5, 0, 3, 0, 6, 0,
};

static const char *const list_815[] = {
	"说", "說", "表示", "称", "稱", "道", "问", "問", "答", "指出", "认为", "認為", "强调", "強調", "写道", "寫道", "回答", "透露", "介绍", "介紹",
	"宣布", "告诉", "告訴", "补充", "補充", "解释", "解釋", "喊", "叫", "笑道", "问道", "問道", "答道", "说道", "說道", "坦言", "直言", "警告", "呼吁",
	"呼籲", "承认", "承認", "反驳", "反駁", "回应", "回應", "感叹", "感慨", "质问",
};
static const uint16_t slots_815[] = {
	0, 0, 18, 0, 0, 7, 0, 17, 0, 0, 0, 0, 0, 0, 10, 21, 0, 36, 0, 0, 0, 41, 35, 2, 38, 42, 45, 0, 0, 40, 0, 0, 0, 0,
	29, 0, 31, 0, 0, 0, 0, 0, 19, 27, 0, 0, 0, 48, 0, 46, 0, 13, 34, 23, 37, 0, 0, 16, 0, 0, 0, 26, 0, 9, 43, 5, 49,
	47, 0, 0, 0, 0, 15, 11, 0, 0, 0, 0, 0, 44, 0, 22, 25, 0, 1, 3, 0, 0, 28, 20, 0, 0, 30, 0, 0, 0, 8, 0, 0, 0, 6,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 12, 0, 0, 0, 32, 0, 4, 0, 39, 14, 0, 33, 0,
};

static const char *const list_816[] = {
	"所谓", "所謂", "一词", "名为", "名為",
};
static const uint16_t slots_816[] = {
	0, 1, 0, 0, 5, 3, 0, 0, 0, 0, 2, 4, 0, 0, 0, 0,
};

static const char *const list_818[] = {
	"今天", "昨天", "明天", "今日", "昨日", "日前",
};
static const uint16_t slots_818[] = {
	4, 0, 0, 2, 0, 0, 0, 0, 0, 5, 1, 6, 0, 3, 0, 0,
};

static const char *const list_819[] = {
	"电影", "電影", "书", "小说", "小說", "歌曲", "专辑", "杂志", "雜誌", "报纸", "报", "电视剧",
};
static const uint16_t slots_819[] = {
	0, 0, 0, 8, 11, 0, 0, 0, 3, 0, 0, 6, 4, 12, 1, 0, 0, 0, 0, 10, 0, 0, 0, 7, 9, 0, 0, 2, 0, 0, 0, 5,
};

extern const struct word_list speech_lists[];
extern const size_t speech_lists_count;

const struct word_list speech_lists[] = {
	{"ar", "adverbs", list_0, slots_0, 15, 5},
	{"ar", "auxiliaries", list_1, slots_1, 15, 5},
	{"ar", "conjunctions", list_2, slots_2, 15, 5},
	{"ar", "naming-verbs", list_3, slots_3, 15, 5},
	{"ar", "prepositions", list_4, slots_4, 31, 9},
	{"ar", "pronouns", list_5, slots_5, 15, 5},
	{"ar", "relatives", list_6, slots_6, 7, 3},
	{"ar", "report-verbs", list_7, slots_7, 31, 11},
	{"ar", "slogan-and", list_8, slots_8, 15, 7},
	{"ar", "slogan-be", list_9, slots_9, 15, 5},
	{"ar", "slogan-board", list_10, slots_10, 15, 4},
	{"ar", "slogan-break", list_11, slots_11, 31, 11},
	{"ar", "slogan-chant", list_12, slots_12, 127, 42},
	{"ar", "slogan-crowd", list_13, slots_13, 63, 24},
	{"ar", "slogan-cues", list_14, slots_14, 31, 9},
	{"ar", "slogan-garment", list_15, slots_15, 15, 5},
	{"ar", "slogan-link", list_16, slots_16, 31, 15},
	{"ar", "slogan-motto", list_17, slots_17, 31, 14},
	{"ar", "slogan-one", list_18, slots_18, 15, 4},
	{"ar", "slogan-opener", list_19, slots_19, 31, 12},
	{"ar", "slogan-rally", list_20, slots_20, 63, 17},
	{"ar", "slogan-reads", list_21, slots_21, 63, 16},
	{"ar", "slogan-said", list_22, slots_22, 63, 21},
	{"ar", "slogan-sign", list_23, slots_23, 31, 9},
	{"ar", "slogan-tag", list_24, slots_24, 15, 7},
	{"ar", "slogan-they", list_25, slots_25, 3, 1},
	{"ar", "slogan-wall", list_26, slots_26, 15, 4},
	{"ar", "slogan-words", list_27, slots_27, 15, 5},
	{"ar", "source-phrases", list_28, slots_28, 31, 9},
	{"ar", "speech-nouns", list_29, slots_29, 15, 7},
	{"ar", "speech-verbs", list_30, slots_30, 127, 57},
	{"ar", "terms", list_31, slots_31, 7, 3},
	{"ar", "that", list_32, slots_32, 31, 9},
	{"ar", "titles", list_33, slots_33, 31, 9},
	{"ar", "works", list_34, slots_34, 31, 8},
	{"cs", "adverbs", list_35, slots_35, 31, 12},
	{"cs", "auxiliaries", list_36, slots_36, 31, 15},
	{"cs", "conjunctions", list_37, slots_37, 31, 10},
	{"cs", "determiners", list_38, slots_38, 63, 16},
	{"cs", "habits", list_39, slots_39, 3, 1},
	{"cs", "hearers", list_40, slots_40, 15, 6},
	{"cs", "links", list_41, slots_41, 15, 7},
	{"cs", "naming-verbs", list_42, slots_42, 15, 7},
	{"cs", "negations", list_43, slots_43, 7, 2},
	{"cs", "particles", list_44, slots_44, 7, 3},
	{"cs", "prepositions", list_45, slots_45, 63, 25},
	{"cs", "pronouns", list_46, slots_46, 15, 6},
	{"cs", "relatives", list_47, slots_47, 15, 6},
	{"cs", "report-verbs", list_48, slots_48, 63, 24},
	{"cs", "slogan-cues", list_49, slots_49, 15, 7},
	{"cs", "source-phrases", list_50, slots_50, 15, 5},
	{"cs", "speech-nouns", list_51, slots_51, 31, 9},
	{"cs", "speech-verbs", list_52, slots_52, 255, 91},
	{"cs", "terms", list_53, slots_53, 31, 9},
	{"cs", "that", list_54, slots_54, 15, 4},
	{"cs", "times", list_55, slots_55, 63, 21},
	{"cs", "titles", list_56, slots_56, 63, 17},
	{"cs", "works", list_57, slots_57, 31, 13},
	{"da", "adverbs", list_58, slots_58, 15, 6},
	{"da", "auxiliaries", list_59, slots_59, 31, 12},
	{"da", "conjunctions", list_60, slots_60, 31, 8},
	{"da", "determiners", list_61, slots_61, 31, 14},
	{"da", "habits", list_62, slots_62, 3, 1},
	{"da", "hearers", list_63, slots_63, 15, 5},
	{"da", "links", list_64, slots_64, 15, 7},
	{"da", "naming-verbs", list_65, slots_65, 15, 5},
	{"da", "negations", list_66, slots_66, 7, 2},
	{"da", "particles", list_67, slots_67, 15, 4},
	{"da", "prepositions", list_68, slots_68, 63, 17},
	{"da", "pronouns", list_69, slots_69, 15, 6},
	{"da", "relatives", list_70, slots_70, 7, 2},
	{"da", "report-verbs", list_71, slots_71, 31, 13},
	{"da", "slogan-cues", list_72, slots_72, 15, 4},
	{"da", "source-phrases", list_73, slots_73, 3, 1},
	{"da", "speech-verbs", list_74, slots_74, 127, 47},
	{"da", "terms", list_75, slots_75, 15, 4},
	{"da", "that", list_76, slots_76, 7, 2},
	{"da", "titles", list_77, slots_77, 31, 8},
	{"da", "works", list_78, slots_78, 31, 8},
	{"de", "adverbs", list_79, slots_79, 127, 37},
	{"de", "as", list_80, slots_80, 7, 2},
	{"de", "auxiliaries", list_81, slots_81, 127, 42},
	{"de", "conjunctions", list_82, slots_82, 63, 18},
	{"de", "determiners", list_83, slots_83, 127, 34},
	{"de", "habits", list_84, slots_84, 7, 2},
	{"de", "hearers", list_85, slots_85, 31, 10},
	{"de", "links", list_86, slots_86, 63, 17},
	{"de", "naming-verbs", list_87, slots_87, 31, 15},
	{"de", "negations", list_88, slots_88, 7, 3},
	{"de", "oblique", list_89, slots_89, 31, 10},
	{"de", "particles", list_90, slots_90, 31, 13},
	{"de", "persons", list_91, slots_91, 31, 11},
	{"de", "prepositions", list_92, slots_92, 63, 31},
	{"de", "pronouns", list_93, slots_93, 31, 13},
	{"de", "relatives", list_94, slots_94, 15, 7},
	{"de", "report-verbs", list_95, slots_95, 255, 114},
	{"de", "reported", list_96, slots_96, 127, 41},
	{"de", "slogan-and", list_97, slots_97, 31, 8},
	{"de", "slogan-article", list_98, slots_98, 63, 26},
	{"de", "slogan-be", list_99, slots_99, 31, 12},
	{"de", "slogan-board", list_100, slots_100, 31, 13},
	{"de", "slogan-break", list_101, slots_101, 31, 11},
	{"de", "slogan-chant", list_102, slots_102, 127, 37},
	{"de", "slogan-crowd", list_103, slots_103, 127, 40},
	{"de", "slogan-cues", list_104, slots_104, 63, 21},
	{"de", "slogan-garment", list_105, slots_105, 63, 18},
	{"de", "slogan-it", list_106, slots_106, 7, 3},
	{"de", "slogan-letter", list_107, slots_107, 15, 7},
	{"de", "slogan-link", list_108, slots_108, 63, 16},
	{"de", "slogan-motto", list_109, slots_109, 63, 24},
	{"de", "slogan-neutral", list_110, slots_110, 15, 5},
	{"de", "slogan-of", list_111, slots_111, 3, 1},
	{"de", "slogan-one", list_112, slots_112, 15, 6},
	{"de", "slogan-opener", list_113, slots_113, 63, 20},
	{"de", "slogan-rally", list_114, slots_114, 63, 21},
	{"de", "slogan-reads", list_115, slots_115, 63, 21},
	{"de", "slogan-said", list_116, slots_116, 31, 14},
	{"de", "slogan-shout", list_117, slots_117, 31, 13},
	{"de", "slogan-sign", list_118, slots_118, 63, 21},
	{"de", "slogan-sing", list_119, slots_119, 15, 5},
	{"de", "slogan-small", list_120, slots_120, 63, 20},
	{"de", "slogan-tag", list_121, slots_121, 7, 3},
	{"de", "slogan-they", list_122, slots_122, 3, 1},
	{"de", "slogan-under", list_123, slots_123, 3, 1},
	{"de", "slogan-wall", list_124, slots_124, 31, 9},
	{"de", "slogan-words", list_125, slots_125, 63, 17},
	{"de", "source-after", list_126, slots_126, 7, 2},
	{"de", "source-phrases", list_127, slots_127, 63, 18},
	{"de", "speech-nouns", list_128, slots_128, 63, 22},
	{"de", "speech-verbs", list_129, slots_129, 2047, 572},
	{"de", "tail-cues", list_130, slots_130, 3, 1},
	{"de", "terms", list_131, slots_131, 31, 12},
	{"de", "that", list_132, slots_132, 7, 3},
	{"de", "times", list_133, slots_133, 63, 29},
	{"de", "titles", list_134, slots_134, 63, 28},
	{"de", "verbs", list_135, slots_135, 127, 32},
	{"de", "works", list_136, slots_136, 63, 30},
	{"el", "auxiliaries", list_137, slots_137, 15, 5},
	{"el", "conjunctions", list_138, slots_138, 7, 3},
	{"el", "determiners", list_139, slots_139, 31, 13},
	{"el", "habits", list_140, slots_140, 3, 1},
	{"el", "naming-verbs", list_141, slots_141, 7, 2},
	{"el", "negations", list_142, slots_142, 3, 1},
	{"el", "pronouns", list_143, slots_143, 15, 5},
	{"el", "relatives", list_144, slots_144, 7, 3},
	{"el", "report-verbs", list_145, slots_145, 15, 5},
	{"el", "slogan-cues", list_146, slots_146, 7, 3},
	{"el", "source-phrases", list_147, slots_147, 7, 2},
	{"el", "speech-verbs", list_148, slots_148, 63, 25},
	{"el", "that", list_149, slots_149, 7, 2},
	{"en", "adverbs", list_150, slots_150, 1023, 285},
	{"en", "as", list_151, slots_151, 3, 1},
	{"en", "auxiliaries", list_152, slots_152, 127, 56},
	{"en", "be", list_153, slots_153, 31, 12},
	{"en", "conjunctions", list_154, slots_154, 63, 24},
	{"en", "contrasts", list_155, slots_155, 15, 5},
	{"en", "coordinators", list_156, slots_156, 7, 3},
	{"en", "determiners", list_157, slots_157, 127, 33},
	{"en", "first-persons", list_158, slots_158, 7, 3},
	{"en", "habits", list_159, slots_159, 7, 2},
	{"en", "hearers", list_160, slots_160, 63, 24},
	{"en", "leading", list_161, slots_161, 31, 9},
	{"en", "links", list_162, slots_162, 15, 7},
	{"en", "model-papers", list_163, slots_163, 255, 86},
	{"en", "model-people", list_164, slots_164, 511, 217},
	{"en", "naming-verbs", list_165, slots_165, 255, 96},
	{"en", "negations", list_166, slots_166, 15, 4},
	{"en", "participles", list_167, slots_167, 1023, 507},
	{"en", "particles", list_168, slots_168, 63, 17},
	{"en", "persons", list_169, slots_169, 63, 16},
	{"en", "prepositions", list_170, slots_170, 127, 48},
	{"en", "pronouns", list_171, slots_171, 31, 12},
	{"en", "relatives", list_172, slots_172, 15, 5},
	{"en", "report-verbs", list_173, slots_173, 2047, 959},
	{"en", "slogan-and", list_174, slots_174, 31, 12},
	{"en", "slogan-be", list_175, slots_175, 63, 24},
	{"en", "slogan-board", list_176, slots_176, 63, 29},
	{"en", "slogan-break", list_177, slots_177, 63, 21},
	{"en", "slogan-chant", list_178, slots_178, 127, 42},
	{"en", "slogan-crowd", list_179, slots_179, 511, 150},
	{"en", "slogan-cues", list_180, slots_180, 63, 23},
	{"en", "slogan-garment", list_181, slots_181, 127, 48},
	{"en", "slogan-it", list_182, slots_182, 15, 4},
	{"en", "slogan-letter", list_183, slots_183, 63, 29},
	{"en", "slogan-link", list_184, slots_184, 127, 33},
	{"en", "slogan-motto", list_185, slots_185, 63, 31},
	{"en", "slogan-neutral", list_186, slots_186, 255, 127},
	{"en", "slogan-of", list_187, slots_187, 3, 1},
	{"en", "slogan-one", list_188, slots_188, 31, 15},
	{"en", "slogan-opener", list_189, slots_189, 127, 40},
	{"en", "slogan-paint", list_190, slots_190, 31, 9},
	{"en", "slogan-rally", list_191, slots_191, 127, 36},
	{"en", "slogan-reads", list_192, slots_192, 127, 59},
	{"en", "slogan-said", list_193, slots_193, 63, 31},
	{"en", "slogan-shout", list_194, slots_194, 63, 26},
	{"en", "slogan-sign", list_195, slots_195, 127, 43},
	{"en", "slogan-sing", list_196, slots_196, 15, 5},
	{"en", "slogan-small", list_197, slots_197, 63, 27},
	{"en", "slogan-tag", list_198, slots_198, 15, 5},
	{"en", "slogan-tag-end", list_199, slots_199, 63, 25},
	{"en", "slogan-tag-none", list_200, slots_200, 127, 32},
	{"en", "slogan-tag-start", list_201, slots_201, 127, 57},
	{"en", "slogan-they", list_202, slots_202, 7, 3},
	{"en", "slogan-under", list_203, slots_203, 15, 7},
	{"en", "slogan-wall", list_204, slots_204, 31, 9},
	{"en", "slogan-words", list_205, slots_205, 63, 17},
	{"en", "source-phrases", list_206, slots_206, 31, 12},
	{"en", "speech-nouns", list_207, slots_207, 255, 86},
	{"en", "speech-verbs", list_208, slots_208, 2047, 571},
	{"en", "tell-verbs", list_209, slots_209, 63, 20},
	{"en", "terms", list_210, slots_210, 31, 12},
	{"en", "that", list_211, slots_211, 15, 6},
	{"en", "that-only", list_212, slots_212, 511, 242},
	{"en", "times", list_213, slots_213, 255, 79},
	{"en", "titles", list_214, slots_214, 127, 63},
	{"en", "verbs", list_215, slots_215, 255, 86},
	{"en", "works", list_216, slots_216, 127, 39},
	{"es", "adverbs", list_217, slots_217, 31, 15},
	{"es", "as", list_218, slots_218, 7, 2},
	{"es", "auxiliaries", list_219, slots_219, 63, 25},
	{"es", "conjunctions", list_220, slots_220, 31, 13},
	{"es", "determiners", list_221, slots_221, 63, 24},
	{"es", "habits", list_222, slots_222, 3, 1},
	{"es", "hearers", list_223, slots_223, 31, 8},
	{"es", "links", list_224, slots_224, 31, 9},
	{"es", "naming-verbs", list_225, slots_225, 63, 17},
	{"es", "negations", list_226, slots_226, 7, 3},
	{"es", "particles", list_227, slots_227, 31, 11},
	{"es", "prepositions", list_228, slots_228, 63, 19},
	{"es", "pronouns", list_229, slots_229, 31, 11},
	{"es", "relatives", list_230, slots_230, 15, 4},
	{"es", "report-verbs", list_231, slots_231, 127, 38},
	{"es", "slogan-and", list_232, slots_232, 31, 10},
	{"es", "slogan-article", list_233, slots_233, 63, 21},
	{"es", "slogan-be", list_234, slots_234, 31, 10},
	{"es", "slogan-board", list_235, slots_235, 31, 14},
	{"es", "slogan-break", list_236, slots_236, 31, 12},
	{"es", "slogan-chant", list_237, slots_237, 127, 51},
	{"es", "slogan-crowd", list_238, slots_238, 127, 45},
	{"es", "slogan-cues", list_239, slots_239, 31, 14},
	{"es", "slogan-garment", list_240, slots_240, 63, 17},
	{"es", "slogan-it", list_241, slots_241, 15, 4},
	{"es", "slogan-letter", list_242, slots_242, 31, 13},
	{"es", "slogan-link", list_243, slots_243, 31, 15},
	{"es", "slogan-motto", list_244, slots_244, 63, 16},
	{"es", "slogan-neutral", list_245, slots_245, 15, 4},
	{"es", "slogan-of", list_246, slots_246, 7, 2},
	{"es", "slogan-one", list_247, slots_247, 15, 7},
	{"es", "slogan-opener", list_248, slots_248, 63, 22},
	{"es", "slogan-paint", list_249, slots_249, 7, 3},
	{"es", "slogan-rally", list_250, slots_250, 63, 19},
	{"es", "slogan-reads", list_251, slots_251, 127, 34},
	{"es", "slogan-said", list_252, slots_252, 63, 20},
	{"es", "slogan-shout", list_253, slots_253, 63, 23},
	{"es", "slogan-sign", list_254, slots_254, 63, 19},
	{"es", "slogan-sing", list_255, slots_255, 31, 8},
	{"es", "slogan-small", list_256, slots_256, 63, 20},
	{"es", "slogan-tag", list_257, slots_257, 15, 4},
	{"es", "slogan-tag-none", list_258, slots_258, 7, 2},
	{"es", "slogan-they", list_259, slots_259, 7, 2},
	{"es", "slogan-under", list_260, slots_260, 3, 1},
	{"es", "slogan-wall", list_261, slots_261, 31, 9},
	{"es", "slogan-words", list_262, slots_262, 63, 17},
	{"es", "source-phrases", list_263, slots_263, 15, 5},
	{"es", "speech-nouns", list_264, slots_264, 31, 13},
	{"es", "speech-verbs", list_265, slots_265, 2047, 590},
	{"es", "terms", list_266, slots_266, 31, 11},
	{"es", "that", list_267, slots_267, 7, 2},
	{"es", "times", list_268, slots_268, 63, 21},
	{"es", "titles", list_269, slots_269, 63, 22},
	{"es", "works", list_270, slots_270, 63, 24},
	{"fa", "adverbs", list_271, slots_271, 15, 6},
	{"fa", "auxiliaries", list_272, slots_272, 15, 6},
	{"fa", "conjunctions", list_273, slots_273, 15, 6},
	{"fa", "naming-verbs", list_274, slots_274, 7, 3},
	{"fa", "prepositions", list_275, slots_275, 15, 7},
	{"fa", "pronouns", list_276, slots_276, 15, 7},
	{"fa", "report-verbs", list_277, slots_277, 15, 7},
	{"fa", "slogan-and", list_278, slots_278, 15, 5},
	{"fa", "slogan-be", list_279, slots_279, 15, 5},
	{"fa", "slogan-board", list_280, slots_280, 15, 4},
	{"fa", "slogan-break", list_281, slots_281, 15, 7},
	{"fa", "slogan-chant", list_282, slots_282, 63, 20},
	{"fa", "slogan-crowd", list_283, slots_283, 63, 16},
	{"fa", "slogan-cues", list_284, slots_284, 15, 7},
	{"fa", "slogan-garment", list_285, slots_285, 31, 8},
	{"fa", "slogan-link", list_286, slots_286, 31, 11},
	{"fa", "slogan-motto", list_287, slots_287, 15, 6},
	{"fa", "slogan-one", list_288, slots_288, 15, 5},
	{"fa", "slogan-opener", list_289, slots_289, 31, 8},
	{"fa", "slogan-rally", list_290, slots_290, 31, 9},
	{"fa", "slogan-reads", list_291, slots_291, 31, 15},
	{"fa", "slogan-said", list_292, slots_292, 31, 8},
	{"fa", "slogan-sign", list_293, slots_293, 63, 18},
	{"fa", "slogan-tag", list_294, slots_294, 15, 5},
	{"fa", "slogan-they", list_295, slots_295, 7, 3},
	{"fa", "slogan-wall", list_296, slots_296, 15, 5},
	{"fa", "slogan-words", list_297, slots_297, 7, 3},
	{"fa", "source-phrases", list_298, slots_298, 15, 7},
	{"fa", "speech-nouns", list_299, slots_299, 15, 7},
	{"fa", "speech-verbs", list_300, slots_300, 127, 33},
	{"fa", "terms", list_301, slots_301, 15, 4},
	{"fa", "that", list_302, slots_302, 3, 1},
	{"fa", "titles", list_303, slots_303, 15, 7},
	{"fa", "works", list_304, slots_304, 15, 7},
	{"fi", "adverbs", list_305, slots_305, 7, 3},
	{"fi", "auxiliaries", list_306, slots_306, 15, 4},
	{"fi", "conjunctions", list_307, slots_307, 15, 6},
	{"fi", "habits", list_308, slots_308, 3, 1},
	{"fi", "naming-verbs", list_309, slots_309, 15, 5},
	{"fi", "negations", list_310, slots_310, 3, 1},
	{"fi", "pronouns", list_311, slots_311, 15, 5},
	{"fi", "relatives", list_312, slots_312, 7, 2},
	{"fi", "report-verbs", list_313, slots_313, 31, 13},
	{"fi", "slogan-cues", list_314, slots_314, 7, 2},
	{"fi", "source-after", list_315, slots_315, 3, 1},
	{"fi", "speech-verbs", list_316, slots_316, 127, 40},
	{"fi", "terms", list_317, slots_317, 7, 2},
	{"fi", "that", list_318, slots_318, 3, 1},
	{"fi", "works", list_319, slots_319, 15, 7},
	{"fr", "adverbs", list_320, slots_320, 31, 15},
	{"fr", "as", list_321, slots_321, 7, 2},
	{"fr", "auxiliaries", list_322, slots_322, 63, 23},
	{"fr", "conjunctions", list_323, slots_323, 31, 11},
	{"fr", "determiners", list_324, slots_324, 63, 26},
	{"fr", "habits", list_325, slots_325, 7, 2},
	{"fr", "hearers", list_326, slots_326, 31, 8},
	{"fr", "links", list_327, slots_327, 31, 11},
	{"fr", "naming-verbs", list_328, slots_328, 63, 19},
	{"fr", "negations", list_329, slots_329, 7, 3},
	{"fr", "particles", list_330, slots_330, 31, 11},
	{"fr", "prepositions", list_331, slots_331, 63, 25},
	{"fr", "pronouns", list_332, slots_332, 31, 12},
	{"fr", "relatives", list_333, slots_333, 7, 3},
	{"fr", "report-verbs", list_334, slots_334, 127, 39},
	{"fr", "slogan-and", list_335, slots_335, 31, 8},
	{"fr", "slogan-article", list_336, slots_336, 63, 18},
	{"fr", "slogan-be", list_337, slots_337, 31, 10},
	{"fr", "slogan-board", list_338, slots_338, 31, 10},
	{"fr", "slogan-break", list_339, slots_339, 31, 12},
	{"fr", "slogan-chant", list_340, slots_340, 63, 21},
	{"fr", "slogan-crowd", list_341, slots_341, 127, 32},
	{"fr", "slogan-cues", list_342, slots_342, 31, 12},
	{"fr", "slogan-garment", list_343, slots_343, 31, 12},
	{"fr", "slogan-it", list_344, slots_344, 7, 3},
	{"fr", "slogan-letter", list_345, slots_345, 31, 11},
	{"fr", "slogan-link", list_346, slots_346, 31, 11},
	{"fr", "slogan-motto", list_347, slots_347, 31, 12},
	{"fr", "slogan-of", list_348, slots_348, 7, 3},
	{"fr", "slogan-one", list_349, slots_349, 15, 7},
	{"fr", "slogan-opener", list_350, slots_350, 63, 16},
	{"fr", "slogan-rally", list_351, slots_351, 31, 15},
	{"fr", "slogan-reads", list_352, slots_352, 63, 25},
	{"fr", "slogan-said", list_353, slots_353, 31, 13},
	{"fr", "slogan-shout", list_354, slots_354, 63, 19},
	{"fr", "slogan-sign", list_355, slots_355, 31, 8},
	{"fr", "slogan-sing", list_356, slots_356, 31, 10},
	{"fr", "slogan-small", list_357, slots_357, 63, 22},
	{"fr", "slogan-tag", list_358, slots_358, 15, 5},
	{"fr", "slogan-they", list_359, slots_359, 7, 3},
	{"fr", "slogan-under", list_360, slots_360, 3, 1},
	{"fr", "slogan-wall", list_361, slots_361, 15, 7},
	{"fr", "slogan-words", list_362, slots_362, 31, 10},
	{"fr", "source-phrases", list_363, slots_363, 15, 7},
	{"fr", "speech-nouns", list_364, slots_364, 31, 13},
	{"fr", "speech-verbs", list_365, slots_365, 2047, 874},
	{"fr", "terms", list_366, slots_366, 31, 9},
	{"fr", "that", list_367, slots_367, 7, 3},
	{"fr", "times", list_368, slots_368, 63, 21},
	{"fr", "titles", list_369, slots_369, 63, 21},
	{"fr", "works", list_370, slots_370, 63, 24},
	{"he", "naming-verbs", list_371, slots_371, 7, 3},
	{"he", "pronouns", list_372, slots_372, 15, 5},
	{"he", "report-verbs", list_373, slots_373, 15, 5},
	{"he", "slogan-cues", list_374, slots_374, 7, 3},
	{"he", "source-phrases", list_375, slots_375, 7, 3},
	{"he", "speech-verbs", list_376, slots_376, 63, 25},
	{"he", "that", list_377, slots_377, 7, 2},
	{"hi", "pronouns", list_378, slots_378, 15, 6},
	{"hi", "slogan-cues", list_379, slots_379, 7, 3},
	{"hi", "source-after", list_380, slots_380, 7, 2},
	{"hi", "speech-verbs", list_381, slots_381, 31, 13},
	{"hi", "that", list_382, slots_382, 3, 1},
	{"hu", "auxiliaries", list_383, slots_383, 7, 3},
	{"hu", "conjunctions", list_384, slots_384, 15, 5},
	{"hu", "determiners", list_385, slots_385, 7, 3},
	{"hu", "habits", list_386, slots_386, 3, 1},
	{"hu", "naming-verbs", list_387, slots_387, 7, 2},
	{"hu", "negations", list_388, slots_388, 3, 1},
	{"hu", "pronouns", list_389, slots_389, 15, 4},
	{"hu", "relatives", list_390, slots_390, 7, 2},
	{"hu", "report-verbs", list_391, slots_391, 15, 5},
	{"hu", "slogan-cues", list_392, slots_392, 7, 2},
	{"hu", "source-after", list_393, slots_393, 3, 1},
	{"hu", "speech-verbs", list_394, slots_394, 63, 22},
	{"hu", "that", list_395, slots_395, 3, 1},
	{"id", "adverbs", list_396, slots_396, 15, 7},
	{"id", "auxiliaries", list_397, slots_397, 31, 8},
	{"id", "conjunctions", list_398, slots_398, 31, 8},
	{"id", "determiners", list_399, slots_399, 31, 8},
	{"id", "hearers", list_400, slots_400, 3, 1},
	{"id", "links", list_401, slots_401, 7, 3},
	{"id", "naming-verbs", list_402, slots_402, 15, 4},
	{"id", "negations", list_403, slots_403, 7, 3},
	{"id", "particles", list_404, slots_404, 7, 2},
	{"id", "prepositions", list_405, slots_405, 63, 16},
	{"id", "pronouns", list_406, slots_406, 15, 7},
	{"id", "relatives", list_407, slots_407, 3, 1},
	{"id", "report-verbs", list_408, slots_408, 31, 11},
	{"id", "slogan-cues", list_409, slots_409, 15, 6},
	{"id", "source-phrases", list_410, slots_410, 15, 4},
	{"id", "speech-nouns", list_411, slots_411, 31, 9},
	{"id", "speech-verbs", list_412, slots_412, 255, 104},
	{"id", "terms", list_413, slots_413, 7, 2},
	{"id", "that", list_414, slots_414, 7, 3},
	{"id", "times", list_415, slots_415, 63, 20},
	{"id", "titles", list_416, slots_416, 31, 11},
	{"id", "works", list_417, slots_417, 31, 12},
	{"it", "adverbs", list_418, slots_418, 31, 12},
	{"it", "as", list_419, slots_419, 3, 1},
	{"it", "auxiliaries", list_420, slots_420, 63, 18},
	{"it", "conjunctions", list_421, slots_421, 31, 10},
	{"it", "determiners", list_422, slots_422, 63, 19},
	{"it", "habits", list_423, slots_423, 7, 2},
	{"it", "hearers", list_424, slots_424, 31, 8},
	{"it", "links", list_425, slots_425, 31, 14},
	{"it", "naming-verbs", list_426, slots_426, 31, 11},
	{"it", "negations", list_427, slots_427, 7, 2},
	{"it", "particles", list_428, slots_428, 31, 11},
	{"it", "prepositions", list_429, slots_429, 63, 23},
	{"it", "pronouns", list_430, slots_430, 31, 8},
	{"it", "relatives", list_431, slots_431, 15, 4},
	{"it", "report-verbs", list_432, slots_432, 63, 20},
	{"it", "slogan-and", list_433, slots_433, 31, 8},
	{"it", "slogan-article", list_434, slots_434, 63, 20},
	{"it", "slogan-be", list_435, slots_435, 31, 11},
	{"it", "slogan-board", list_436, slots_436, 31, 10},
	{"it", "slogan-break", list_437, slots_437, 31, 9},
	{"it", "slogan-chant", list_438, slots_438, 63, 20},
	{"it", "slogan-crowd", list_439, slots_439, 63, 24},
	{"it", "slogan-cues", list_440, slots_440, 31, 12},
	{"it", "slogan-garment", list_441, slots_441, 31, 11},
	{"it", "slogan-it", list_442, slots_442, 7, 3},
	{"it", "slogan-letter", list_443, slots_443, 15, 7},
	{"it", "slogan-link", list_444, slots_444, 31, 8},
	{"it", "slogan-motto", list_445, slots_445, 31, 10},
	{"it", "slogan-of", list_446, slots_446, 15, 4},
	{"it", "slogan-one", list_447, slots_447, 15, 6},
	{"it", "slogan-opener", list_448, slots_448, 31, 14},
	{"it", "slogan-rally", list_449, slots_449, 31, 11},
	{"it", "slogan-reads", list_450, slots_450, 63, 19},
	{"it", "slogan-said", list_451, slots_451, 31, 10},
	{"it", "slogan-shout", list_452, slots_452, 31, 11},
	{"it", "slogan-sign", list_453, slots_453, 15, 6},
	{"it", "slogan-sing", list_454, slots_454, 31, 8},
	{"it", "slogan-small", list_455, slots_455, 63, 22},
	{"it", "slogan-tag", list_456, slots_456, 3, 1},
	{"it", "slogan-they", list_457, slots_457, 3, 1},
	{"it", "slogan-wall", list_458, slots_458, 15, 6},
	{"it", "slogan-words", list_459, slots_459, 31, 9},
	{"it", "source-phrases", list_460, slots_460, 15, 4},
	{"it", "speech-nouns", list_461, slots_461, 31, 11},
	{"it", "speech-verbs", list_462, slots_462, 1023, 337},
	{"it", "terms", list_463, slots_463, 31, 9},
	{"it", "that", list_464, slots_464, 7, 2},
	{"it", "times", list_465, slots_465, 63, 21},
	{"it", "titles", list_466, slots_466, 63, 16},
	{"it", "works", list_467, slots_467, 63, 16},
	{"ja", "adverbs", list_468, slots_468, 7, 3},
	{"ja", "pronouns", list_469, slots_469, 15, 4},
	{"ja", "report-verbs", list_470, slots_470, 7, 3},
	{"ja", "slogan-cues", list_471, slots_471, 15, 4},
	{"ja", "source-after", list_472, slots_472, 7, 2},
	{"ja", "speech-verbs", list_473, slots_473, 63, 30},
	{"ja", "terms", list_474, slots_474, 7, 2},
	{"ja", "works", list_475, slots_475, 15, 7},
	{"ko", "slogan-cues", list_476, slots_476, 7, 3},
	{"ko", "speech-verbs", list_477, slots_477, 31, 15},
	{"ms", "adverbs", list_478, slots_478, 15, 7},
	{"ms", "auxiliaries", list_479, slots_479, 31, 8},
	{"ms", "conjunctions", list_480, slots_480, 31, 8},
	{"ms", "determiners", list_481, slots_481, 31, 8},
	{"ms", "hearers", list_482, slots_482, 3, 1},
	{"ms", "links", list_483, slots_483, 7, 3},
	{"ms", "naming-verbs", list_484, slots_484, 15, 4},
	{"ms", "negations", list_485, slots_485, 7, 3},
	{"ms", "particles", list_486, slots_486, 7, 2},
	{"ms", "prepositions", list_487, slots_487, 63, 16},
	{"ms", "pronouns", list_488, slots_488, 15, 7},
	{"ms", "relatives", list_489, slots_489, 3, 1},
	{"ms", "report-verbs", list_490, slots_490, 31, 11},
	{"ms", "slogan-cues", list_491, slots_491, 15, 6},
	{"ms", "source-phrases", list_492, slots_492, 15, 4},
	{"ms", "speech-nouns", list_493, slots_493, 31, 9},
	{"ms", "speech-verbs", list_494, slots_494, 255, 104},
	{"ms", "terms", list_495, slots_495, 7, 2},
	{"ms", "that", list_496, slots_496, 7, 3},
	{"ms", "times", list_497, slots_497, 63, 20},
	{"ms", "titles", list_498, slots_498, 31, 11},
	{"ms", "works", list_499, slots_499, 31, 12},
	{"nb", "adverbs", list_500, slots_500, 15, 6},
	{"nb", "auxiliaries", list_501, slots_501, 31, 12},
	{"nb", "conjunctions", list_502, slots_502, 31, 8},
	{"nb", "determiners", list_503, slots_503, 31, 14},
	{"nb", "habits", list_504, slots_504, 3, 1},
	{"nb", "hearers", list_505, slots_505, 15, 5},
	{"nb", "links", list_506, slots_506, 15, 7},
	{"nb", "naming-verbs", list_507, slots_507, 15, 5},
	{"nb", "negations", list_508, slots_508, 7, 2},
	{"nb", "particles", list_509, slots_509, 15, 4},
	{"nb", "prepositions", list_510, slots_510, 63, 17},
	{"nb", "pronouns", list_511, slots_511, 15, 6},
	{"nb", "relatives", list_512, slots_512, 7, 2},
	{"nb", "report-verbs", list_513, slots_513, 31, 13},
	{"nb", "slogan-cues", list_514, slots_514, 15, 4},
	{"nb", "source-phrases", list_515, slots_515, 3, 1},
	{"nb", "speech-verbs", list_516, slots_516, 127, 59},
	{"nb", "terms", list_517, slots_517, 15, 4},
	{"nb", "that", list_518, slots_518, 7, 2},
	{"nb", "titles", list_519, slots_519, 31, 8},
	{"nb", "works", list_520, slots_520, 31, 8},
	{"nl", "adverbs", list_521, slots_521, 31, 13},
	{"nl", "as", list_522, slots_522, 3, 1},
	{"nl", "auxiliaries", list_523, slots_523, 63, 22},
	{"nl", "conjunctions", list_524, slots_524, 31, 9},
	{"nl", "determiners", list_525, slots_525, 31, 15},
	{"nl", "hearers", list_526, slots_526, 15, 7},
	{"nl", "links", list_527, slots_527, 15, 6},
	{"nl", "naming-verbs", list_528, slots_528, 31, 9},
	{"nl", "negations", list_529, slots_529, 7, 3},
	{"nl", "particles", list_530, slots_530, 31, 8},
	{"nl", "prepositions", list_531, slots_531, 63, 22},
	{"nl", "pronouns", list_532, slots_532, 31, 8},
	{"nl", "relatives", list_533, slots_533, 7, 3},
	{"nl", "report-verbs", list_534, slots_534, 63, 21},
	{"nl", "slogan-cues", list_535, slots_535, 31, 11},
	{"nl", "source-phrases", list_536, slots_536, 7, 3},
	{"nl", "speech-nouns", list_537, slots_537, 31, 10},
	{"nl", "speech-verbs", list_538, slots_538, 255, 118},
	{"nl", "tail-cues", list_539, slots_539, 3, 1},
	{"nl", "terms", list_540, slots_540, 15, 7},
	{"nl", "that", list_541, slots_541, 7, 2},
	{"nl", "times", list_542, slots_542, 63, 21},
	{"nl", "titles", list_543, slots_543, 31, 14},
	{"nl", "works", list_544, slots_544, 31, 13},
	{"no", "adverbs", list_545, slots_545, 15, 6},
	{"no", "auxiliaries", list_546, slots_546, 31, 12},
	{"no", "conjunctions", list_547, slots_547, 31, 8},
	{"no", "determiners", list_548, slots_548, 31, 14},
	{"no", "habits", list_549, slots_549, 3, 1},
	{"no", "hearers", list_550, slots_550, 15, 5},
	{"no", "links", list_551, slots_551, 15, 7},
	{"no", "naming-verbs", list_552, slots_552, 15, 5},
	{"no", "negations", list_553, slots_553, 7, 2},
	{"no", "particles", list_554, slots_554, 15, 4},
	{"no", "prepositions", list_555, slots_555, 63, 17},
	{"no", "pronouns", list_556, slots_556, 15, 6},
	{"no", "relatives", list_557, slots_557, 7, 2},
	{"no", "report-verbs", list_558, slots_558, 31, 13},
	{"no", "slogan-cues", list_559, slots_559, 15, 4},
	{"no", "source-phrases", list_560, slots_560, 3, 1},
	{"no", "speech-verbs", list_561, slots_561, 127, 59},
	{"no", "terms", list_562, slots_562, 15, 4},
	{"no", "that", list_563, slots_563, 7, 2},
	{"no", "titles", list_564, slots_564, 31, 8},
	{"no", "works", list_565, slots_565, 31, 8},
	{"pl", "adverbs", list_566, slots_566, 31, 12},
	{"pl", "auxiliaries", list_567, slots_567, 31, 15},
	{"pl", "conjunctions", list_568, slots_568, 31, 10},
	{"pl", "determiners", list_569, slots_569, 31, 14},
	{"pl", "habits", list_570, slots_570, 3, 1},
	{"pl", "hearers", list_571, slots_571, 15, 6},
	{"pl", "links", list_572, slots_572, 31, 9},
	{"pl", "naming-verbs", list_573, slots_573, 15, 7},
	{"pl", "negations", list_574, slots_574, 7, 2},
	{"pl", "particles", list_575, slots_575, 7, 3},
	{"pl", "prepositions", list_576, slots_576, 63, 21},
	{"pl", "pronouns", list_577, slots_577, 15, 6},
	{"pl", "relatives", list_578, slots_578, 15, 5},
	{"pl", "report-verbs", list_579, slots_579, 63, 17},
	{"pl", "slogan-cues", list_580, slots_580, 31, 8},
	{"pl", "source-phrases", list_581, slots_581, 15, 7},
	{"pl", "speech-nouns", list_582, slots_582, 31, 10},
	{"pl", "speech-verbs", list_583, slots_583, 255, 102},
	{"pl", "terms", list_584, slots_584, 15, 6},
	{"pl", "that", list_585, slots_585, 15, 5},
	{"pl", "times", list_586, slots_586, 63, 21},
	{"pl", "titles", list_587, slots_587, 31, 13},
	{"pl", "works", list_588, slots_588, 31, 13},
	{"pt", "adverbs", list_589, slots_589, 31, 11},
	{"pt", "as", list_590, slots_590, 7, 2},
	{"pt", "auxiliaries", list_591, slots_591, 63, 21},
	{"pt", "conjunctions", list_592, slots_592, 31, 9},
	{"pt", "determiners", list_593, slots_593, 63, 19},
	{"pt", "habits", list_594, slots_594, 3, 1},
	{"pt", "hearers", list_595, slots_595, 31, 8},
	{"pt", "links", list_596, slots_596, 31, 10},
	{"pt", "naming-verbs", list_597, slots_597, 31, 11},
	{"pt", "negations", list_598, slots_598, 7, 2},
	{"pt", "particles", list_599, slots_599, 31, 8},
	{"pt", "prepositions", list_600, slots_600, 63, 20},
	{"pt", "pronouns", list_601, slots_601, 15, 7},
	{"pt", "relatives", list_602, slots_602, 15, 4},
	{"pt", "report-verbs", list_603, slots_603, 63, 23},
	{"pt", "slogan-and", list_604, slots_604, 15, 6},
	{"pt", "slogan-article", list_605, slots_605, 63, 20},
	{"pt", "slogan-be", list_606, slots_606, 31, 8},
	{"pt", "slogan-board", list_607, slots_607, 31, 10},
	{"pt", "slogan-break", list_608, slots_608, 31, 10},
	{"pt", "slogan-chant", list_609, slots_609, 63, 16},
	{"pt", "slogan-crowd", list_610, slots_610, 63, 29},
	{"pt", "slogan-cues", list_611, slots_611, 31, 13},
	{"pt", "slogan-garment", list_612, slots_612, 31, 10},
	{"pt", "slogan-it", list_613, slots_613, 7, 3},
	{"pt", "slogan-letter", list_614, slots_614, 31, 10},
	{"pt", "slogan-link", list_615, slots_615, 31, 8},
	{"pt", "slogan-motto", list_616, slots_616, 31, 10},
	{"pt", "slogan-of", list_617, slots_617, 7, 3},
	{"pt", "slogan-one", list_618, slots_618, 15, 7},
	{"pt", "slogan-opener", list_619, slots_619, 31, 15},
	{"pt", "slogan-rally", list_620, slots_620, 31, 10},
	{"pt", "slogan-reads", list_621, slots_621, 63, 18},
	{"pt", "slogan-said", list_622, slots_622, 31, 9},
	{"pt", "slogan-shout", list_623, slots_623, 31, 15},
	{"pt", "slogan-sign", list_624, slots_624, 15, 6},
	{"pt", "slogan-sing", list_625, slots_625, 15, 5},
	{"pt", "slogan-small", list_626, slots_626, 63, 21},
	{"pt", "slogan-tag", list_627, slots_627, 7, 2},
	{"pt", "slogan-they", list_628, slots_628, 7, 2},
	{"pt", "slogan-wall", list_629, slots_629, 15, 7},
	{"pt", "slogan-words", list_630, slots_630, 31, 10},
	{"pt", "source-phrases", list_631, slots_631, 15, 5},
	{"pt", "speech-nouns", list_632, slots_632, 31, 11},
	{"pt", "speech-verbs", list_633, slots_633, 1023, 388},
	{"pt", "terms", list_634, slots_634, 31, 10},
	{"pt", "that", list_635, slots_635, 7, 2},
	{"pt", "times", list_636, slots_636, 63, 21},
	{"pt", "titles", list_637, slots_637, 63, 17},
	{"pt", "works", list_638, slots_638, 63, 18},
	{"ro", "adverbs", list_639, slots_639, 7, 2},
	{"ro", "auxiliaries", list_640, slots_640, 31, 9},
	{"ro", "conjunctions", list_641, slots_641, 15, 4},
	{"ro", "habits", list_642, slots_642, 3, 1},
	{"ro", "naming-verbs", list_643, slots_643, 15, 4},
	{"ro", "negations", list_644, slots_644, 3, 1},
	{"ro", "prepositions", list_645, slots_645, 31, 8},
	{"ro", "pronouns", list_646, slots_646, 15, 6},
	{"ro", "relatives", list_647, slots_647, 7, 2},
	{"ro", "report-verbs", list_648, slots_648, 31, 8},
	{"ro", "slogan-cues", list_649, slots_649, 15, 5},
	{"ro", "source-phrases", list_650, slots_650, 7, 3},
	{"ro", "speech-verbs", list_651, slots_651, 63, 30},
	{"ro", "terms", list_652, slots_652, 7, 3},
	{"ro", "that", list_653, slots_653, 7, 3},
	{"ro", "works", list_654, slots_654, 15, 5},
	{"ru", "adverbs", list_655, slots_655, 63, 16},
	{"ru", "auxiliaries", list_656, slots_656, 31, 12},
	{"ru", "conjunctions", list_657, slots_657, 31, 11},
	{"ru", "determiners", list_658, slots_658, 63, 18},
	{"ru", "habits", list_659, slots_659, 3, 1},
	{"ru", "hearers", list_660, slots_660, 15, 7},
	{"ru", "links", list_661, slots_661, 31, 9},
	{"ru", "naming-verbs", list_662, slots_662, 31, 9},
	{"ru", "negations", list_663, slots_663, 7, 3},
	{"ru", "particles", list_664, slots_664, 15, 5},
	{"ru", "prepositions", list_665, slots_665, 63, 25},
	{"ru", "pronouns", list_666, slots_666, 15, 7},
	{"ru", "relatives", list_667, slots_667, 15, 5},
	{"ru", "report-verbs", list_668, slots_668, 63, 31},
	{"ru", "slogan-and", list_669, slots_669, 15, 4},
	{"ru", "slogan-be", list_670, slots_670, 31, 8},
	{"ru", "slogan-board", list_671, slots_671, 31, 13},
	{"ru", "slogan-break", list_672, slots_672, 31, 10},
	{"ru", "slogan-chant", list_673, slots_673, 63, 24},
	{"ru", "slogan-crowd", list_674, slots_674, 63, 26},
	{"ru", "slogan-cues", list_675, slots_675, 63, 17},
	{"ru", "slogan-garment", list_676, slots_676, 63, 16},
	{"ru", "slogan-letter", list_677, slots_677, 31, 8},
	{"ru", "slogan-link", list_678, slots_678, 31, 11},
	{"ru", "slogan-motto", list_679, slots_679, 63, 20},
	{"ru", "slogan-one", list_680, slots_680, 15, 7},
	{"ru", "slogan-opener", list_681, slots_681, 31, 11},
	{"ru", "slogan-rally", list_682, slots_682, 63, 17},
	{"ru", "slogan-reads", list_683, slots_683, 63, 17},
	{"ru", "slogan-said", list_684, slots_684, 31, 15},
	{"ru", "slogan-shout", list_685, slots_685, 31, 11},
	{"ru", "slogan-sign", list_686, slots_686, 63, 21},
	{"ru", "slogan-sing", list_687, slots_687, 15, 6},
	{"ru", "slogan-small", list_688, slots_688, 31, 13},
	{"ru", "slogan-tag", list_689, slots_689, 31, 10},
	{"ru", "slogan-they", list_690, slots_690, 3, 1},
	{"ru", "slogan-wall", list_691, slots_691, 3, 1},
	{"ru", "slogan-words", list_692, slots_692, 31, 13},
	{"ru", "source-phrases", list_693, slots_693, 31, 13},
	{"ru", "speech-nouns", list_694, slots_694, 31, 10},
	{"ru", "speech-verbs", list_695, slots_695, 1023, 366},
	{"ru", "terms", list_696, slots_696, 31, 9},
	{"ru", "that", list_697, slots_697, 7, 3},
	{"ru", "times", list_698, slots_698, 63, 21},
	{"ru", "titles", list_699, slots_699, 31, 15},
	{"ru", "works", list_700, slots_700, 63, 26},
	{"sv", "adverbs", list_701, slots_701, 31, 11},
	{"sv", "as", list_702, slots_702, 3, 1},
	{"sv", "auxiliaries", list_703, slots_703, 31, 13},
	{"sv", "conjunctions", list_704, slots_704, 31, 8},
	{"sv", "determiners", list_705, slots_705, 31, 14},
	{"sv", "habits", list_706, slots_706, 3, 1},
	{"sv", "hearers", list_707, slots_707, 15, 6},
	{"sv", "links", list_708, slots_708, 15, 7},
	{"sv", "naming-verbs", list_709, slots_709, 15, 5},
	{"sv", "negations", list_710, slots_710, 7, 2},
	{"sv", "particles", list_711, slots_711, 15, 5},
	{"sv", "prepositions", list_712, slots_712, 63, 18},
	{"sv", "pronouns", list_713, slots_713, 15, 7},
	{"sv", "relatives", list_714, slots_714, 7, 2},
	{"sv", "report-verbs", list_715, slots_715, 63, 16},
	{"sv", "slogan-cues", list_716, slots_716, 31, 8},
	{"sv", "source-phrases", list_717, slots_717, 3, 1},
	{"sv", "speech-nouns", list_718, slots_718, 31, 8},
	{"sv", "speech-verbs", list_719, slots_719, 127, 59},
	{"sv", "terms", list_720, slots_720, 31, 8},
	{"sv", "that", list_721, slots_721, 7, 2},
	{"sv", "times", list_722, slots_722, 31, 9},
	{"sv", "titles", list_723, slots_723, 31, 10},
	{"sv", "works", list_724, slots_724, 31, 13},
	{"tr", "adverbs", list_725, slots_725, 31, 8},
	{"tr", "auxiliaries", list_726, slots_726, 15, 5},
	{"tr", "conjunctions", list_727, slots_727, 15, 6},
	{"tr", "determiners", list_728, slots_728, 15, 6},
	{"tr", "habits", list_729, slots_729, 3, 1},
	{"tr", "links", list_730, slots_730, 3, 1},
	{"tr", "naming-verbs", list_731, slots_731, 7, 3},
	{"tr", "negations", list_732, slots_732, 3, 1},
	{"tr", "prepositions", list_733, slots_733, 15, 7},
	{"tr", "pronouns", list_734, slots_734, 15, 4},
	{"tr", "report-verbs", list_735, slots_735, 31, 8},
	{"tr", "slogan-and", list_736, slots_736, 15, 4},
	{"tr", "slogan-be", list_737, slots_737, 15, 4},
	{"tr", "slogan-board", list_738, slots_738, 31, 9},
	{"tr", "slogan-break", list_739, slots_739, 15, 5},
	{"tr", "slogan-chant", list_740, slots_740, 63, 28},
	{"tr", "slogan-crowd", list_741, slots_741, 63, 17},
	{"tr", "slogan-cues", list_742, slots_742, 31, 9},
	{"tr", "slogan-garment", list_743, slots_743, 15, 7},
	{"tr", "slogan-letter", list_744, slots_744, 7, 2},
	{"tr", "slogan-link", list_745, slots_745, 15, 6},
	{"tr", "slogan-motto", list_746, slots_746, 63, 16},
	{"tr", "slogan-one", list_747, slots_747, 7, 3},
	{"tr", "slogan-opener", list_748, slots_748, 31, 8},
	{"tr", "slogan-rally", list_749, slots_749, 31, 15},
	{"tr", "slogan-reads", list_750, slots_750, 31, 10},
	{"tr", "slogan-said", list_751, slots_751, 31, 8},
	{"tr", "slogan-shout", list_752, slots_752, 31, 9},
	{"tr", "slogan-sign", list_753, slots_753, 31, 15},
	{"tr", "slogan-small", list_754, slots_754, 15, 7},
	{"tr", "slogan-tag", list_755, slots_755, 31, 8},
	{"tr", "slogan-they", list_756, slots_756, 3, 1},
	{"tr", "slogan-wall", list_757, slots_757, 15, 4},
	{"tr", "slogan-words", list_758, slots_758, 15, 4},
	{"tr", "source-after", list_759, slots_759, 3, 1},
	{"tr", "speech-nouns", list_760, slots_760, 31, 9},
	{"tr", "speech-verbs", list_761, slots_761, 127, 48},
	{"tr", "terms", list_762, slots_762, 15, 4},
	{"tr", "that", list_763, slots_763, 3, 1},
	{"tr", "times", list_764, slots_764, 31, 9},
	{"tr", "titles", list_765, slots_765, 31, 10},
	{"tr", "works", list_766, slots_766, 31, 14},
	{"uk", "adverbs", list_767, slots_767, 15, 4},
	{"uk", "auxiliaries", list_768, slots_768, 15, 5},
	{"uk", "conjunctions", list_769, slots_769, 15, 4},
	{"uk", "habits", list_770, slots_770, 3, 1},
	{"uk", "naming-verbs", list_771, slots_771, 7, 3},
	{"uk", "negations", list_772, slots_772, 3, 1},
	{"uk", "prepositions", list_773, slots_773, 31, 13},
	{"uk", "pronouns", list_774, slots_774, 15, 5},
	{"uk", "relatives", list_775, slots_775, 15, 4},
	{"uk", "report-verbs", list_776, slots_776, 15, 7},
	{"uk", "slogan-cues", list_777, slots_777, 15, 5},
	{"uk", "source-phrases", list_778, slots_778, 15, 5},
	{"uk", "speech-verbs", list_779, slots_779, 127, 48},
	{"uk", "terms", list_780, slots_780, 7, 3},
	{"uk", "that", list_781, slots_781, 7, 2},
	{"uk", "titles", list_782, slots_782, 15, 5},
	{"uk", "works", list_783, slots_783, 15, 6},
	{"vi", "pronouns", list_784, slots_784, 15, 5},
	{"vi", "slogan-cues", list_785, slots_785, 7, 2},
	{"vi", "source-phrases", list_786, slots_786, 3, 1},
	{"vi", "speech-verbs", list_787, slots_787, 31, 14},
	{"vi", "that", list_788, slots_788, 3, 1},
	{"zh", "adverbs", list_789, slots_789, 63, 20},
	{"zh", "conjunctions", list_790, slots_790, 31, 8},
	{"zh", "naming-verbs", list_791, slots_791, 15, 5},
	{"zh", "prepositions", list_792, slots_792, 31, 9},
	{"zh", "pronouns", list_793, slots_793, 31, 10},
	{"zh", "report-verbs", list_794, slots_794, 31, 12},
	{"zh", "slogan-and", list_795, slots_795, 31, 9},
	{"zh", "slogan-be", list_796, slots_796, 15, 7},
	{"zh", "slogan-board", list_797, slots_797, 15, 6},
	{"zh", "slogan-break", list_798, slots_798, 15, 6},
	{"zh", "slogan-chant", list_799, slots_799, 127, 36},
	{"zh", "slogan-crowd", list_800, slots_800, 63, 27},
	{"zh", "slogan-cues", list_801, slots_801, 31, 8},
	{"zh", "slogan-garment", list_802, slots_802, 15, 7},
	{"zh", "slogan-link", list_803, slots_803, 63, 21},
	{"zh", "slogan-motto", list_804, slots_804, 63, 16},
	{"zh", "slogan-one", list_805, slots_805, 7, 3},
	{"zh", "slogan-opener", list_806, slots_806, 31, 11},
	{"zh", "slogan-rally", list_807, slots_807, 31, 12},
	{"zh", "slogan-reads", list_808, slots_808, 63, 27},
	{"zh", "slogan-said", list_809, slots_809, 31, 14},
	{"zh", "slogan-sign", list_810, slots_810, 63, 20},
	{"zh", "slogan-tag", list_811, slots_811, 15, 4},
	{"zh", "slogan-they", list_812, slots_812, 7, 3},
	{"zh", "slogan-wall", list_813, slots_813, 7, 2},
	{"zh", "slogan-words", list_814, slots_814, 15, 6},
	{"zh", "speech-verbs", list_815, slots_815, 127, 49},
	{"zh", "terms", list_816, slots_816, 15, 5},
	{"zh", "that", NULL, NULL, 0, 0},
	{"zh", "times", list_818, slots_818, 15, 6},
	{"zh", "works", list_819, slots_819, 31, 12},
};
const size_t speech_lists_count = 820;
