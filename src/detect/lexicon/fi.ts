// Finnish, with the words of Elisa, Kolumbus, Suomi24, Luukku and of Finnish hosting panels.
//
// "Poista" is both "remove" and, with "käytöstä", "disable", so `remove` names what is removed.

import type { Lexicon } from './types.ts';

/** Finnish. */
export const fi: Lexicon = {
  lang: 'fi',
  enable:
    'ota käyttöön|ota * käyttöön|otetaan * käyttöön|otettu käyttöön|ottaa käyttöön|käyttöönot|käyttöön|käytössä|aktivo|salli|sallitaan|kytke * päälle|päälle$|laita päälle|laita * päälle|käynnistä|avaa$|mahdollista',
  disable:
    'poista * käytöstä|poista käytöstä|poistetaan * käytöstä|poistettu käytöstä|poissa käytöstä|pois käytöstä|käytöstä|kytke * pois|pois päältä|pois$|ei käytössä|ei käytetä|ei ole käytössä|älä käytä|älä ota|deaktivo|sammuta|lopeta|estä$|estetään|ei aktiivi|epäaktiiv|ei ota käyttöön|ei sallittu',
  allow:
    'salli|sallia|sallitaan|sallit|hyväksy|myönnä|mahdollista|lupa|luvan|anna * käyttää|anna * poistaa|saa$|saavat|voi$|voivat|valtuut|päästä * sisään|päästetään',
  forbid:
    'estä|estetään|estetty|esto|kiellä|kielletä|kielletty|kielto|hylkää|torju|ei sallit|ei salli|älä salli|eivät saa|ei saa$|ei voi$|eivät voi|älä anna|sallimatta|ei hyväksy|älä koskaan salli|evää',
  keep: 'säilyt|säilyy|säily|jätä|jätetä|jätetään|jättä|jätet|jää$|jäävät|pidä|pidetä|tallenn|säästä|älä poista|ei poisteta|ei poista|poistamatta|koskaan poista|eivät poistu|ei poistu|älä tuhoa|älä tee mitään|ei tehdä mitään|ei toimia|ei toimenpid|ennallaan|koskemat|älä koske|sellaisena|sellaisenaan',
  remove:
    'poista viest|poista sähköp|poista posti|poista palvelim|poista gmail|poista kopi|poista kaik|poista ne$|poista se$|poista alkup|poista ladat|poista noud|poista haet|poista lähte|poista heti|poista pysyv|poista lopull|poista auto|poista poist|poista merk|poista vanh|poista vasta|poista saap|poista mail|poista * kopi|poista * viest|poista * palvelim|poista * sähköp|poista kun|poista myös|poistamin|poistamis|poistet|poistaa|poistam|poistuu|poistuv|poistav|poisto|poistos|poistan|poistaess|poistanut|tuhoa|hävit|tyhjenn|pyyhi|siivo|puhdist|roskiin|poista * päivän|poista * viikon|poista * kuukau|poista * vuorokau|heitetään|heitä$|ota pois|poimi pois',
  archive:
    'arkisto|arkistoi|kaikki viestit kans|kaikki postit kans|kaikissa viesteissä|kaikissa posteissa',
  move: 'siirrä|siirret|siirty|siirtä|siirto|siirre|lajitt',
  mark: 'merkitse|merkitä|merkit|merkin|merkattu|liputa|liput|tähti|merkatt',
  read: 'luetuksi|luettu|luetut|luettuna|lukemi|nähdy|avatu|avattu|luetuiksi',
  fetch:
    'hae$|haetaan|haettu|haetut|haet|haku$|hakea|hakemi|nouda|noude|nouto|noudo|lataa|ladat|lataus|ladataan|lataami|ladattu|vastaanota|vastaanotet|vastaanotto|kerää|kerät|käyttö oikeus|pääsy|pääse|käytetään pop|käytetty pop|luetaan pop|avataan|tuo$|tuonti|imuro|poimi|siirto|luovut|toimit',
  check: 'tarkist|tarkast|synkron|synkroi|päivit|kysel|etsi uusia|hae uudet|sync$|katso|virkist',
  add: 'lisää|lisät|lisäämi|yhdistä|liitä|tuo$|linkit|uusi$|uuden$|luo$|perusta|määritä|kytke tili|kytke uusi|kytke toinen|kytke sähköp',
  show: 'näytä|näytet|näkyv|näky$|näkyy|tilaa$|tilata|tilattu|tilaus|luettele|esitä|esittele|julki|piilot|katso|nähdä',
  include: 'sisällyt|myös|mukaan|mukana|sisält|sekä$|lukien|jopa|ynnä|ml$|lisäksi|ohella',
  forward:
    '~uudelleenohja|edelleenläh|edelleenläht|välit|välitä|eteenpäin|lähetä edelleen|ohjaa toise|ohjaa edelleen|jatkolähe|siirto toiseen osoit|ohjaa$|ohjata|lähetä * edelleen|edelleen',
  create:
    'luo$|luoda|luomi|luonti|generoi|hallinno|hallinta|hallitse|uusi$|uuden$|lisää|tee$|pyydä|tilaa$|hanki|aseta|määritä|muodosta|vaihda',
  require:
    'vaadi|vaadit|vaati|vaatimus|edellyt|vain$|ainoastaan|pelkästään|pakoll|pakota|täytyy|tarvit|rajoita|pitää$|vaaditaan',
  limit:
    '~rajoit|~raja$|~rajan|rajat|enintään|korkeintaan|maksimi|maks$|max$|enint|enimmäis|ei enempää|ei yli|rajaa|yläraja|uusimma|uusimpi|tuoreimm|viimeisimmä',
  use: 'käytä$|käyttä|käytet|käyttö|käytön|hyödyn|kautta|avulla|välityksellä|kautta$|haluan|saataville|saatavilla',

  reply: 'vastaa$',
  survey: 'tietovisa|kysely|äänestys|tentti|koe$',

  yes: 'kyllä$|auki$|avoinna$',
  no: 'ei$|kiinni$|suljettu$',
  on: 'päällä|päälle$|käytössä|sallittu|aktiivi|kyllä$',
  off: 'pois$|pois päältä|pois käytöstä|poissa|ei käytössä|estetty|ei sallittu|epäaktiiv|ei mitään|ei$|ei mikään',

  mail: '~viesti|~vieste|~viestit|~viestej|~viestie|~viestin|sähköpost|~posti$|~postia|~postin|~postit|~posteja|email|e mail|mail|meili|kirje|kohde$|kohteet',
  copy: '~kopio|~kopiot|alkuperä|kappale|kaksoiskap',
  server: '~palvelin|~palvelim|~lähde|lähte|lähtee|palveluntarjoaja|isäntä|host$|serveri|etä',
  incoming: 'saapuv|tulev|saapun|vastaanot|saapuneen',
  outgoing: 'lähtev|lähetä|lähet|lähetettä|ulosläht',
  folder: '~kansio|~kansiot|~kansiol|hakemisto|tunniste|nimiö|kategoria|luokka',
  inbox:
    'saapuneet|saapuneiden|saapuneista|saapuneisiin|saapuneissa|inbox|postilaatikko$|postilaatikossa|postilaatikosta|postilaatikkoon|saapuneet kansio|saapuvat kansio|saapuvat$',
  trash:
    'roskakor|roskis|roskat$|poistetut kansio|poistettujen kansio|poistetut kohteet|trash|roskiin',
  spam: 'roskapost|spam|spämmi|häiriöposti|mainospost|junk|roskaviest',
  account:
    '~tili|~tilin|~tilit|~tilej|~tilill|~osoite|~osoitte|~postilaatik|identiteet|käyttäjätunnus',
  other:
    'muu$|muut|muun|muista|muihin|muiden|toinen|toise|ulkoi|ulkopuol|lisä$|kolman|muilla|muille|etä|vieras|toisesta|muussa',
  client:
    'asiakasohjelm|sähköpostiohjelm|postiohjelm|~ohjelm|~sovellu|~sovellus|laite|laitte|laitteen|asiakas|puhelin|puhelim|kännykä|matkapuhel|äly|tabletti|taulutietok|thunderbird|tietokone|lukuohjelm|työpöytä|klient',
  access: 'pääsy|pääse|käyttöoikeu|käyttö oikeu|yhteys$|yhteydet|luku oikeus|oikeus$',
  protocol:
    '~protokol|tilityyppi|tilin tyyppi|tilin laji|palvelintyyppi|palvelimen tyyppi|tyyppi$|tyyppiä|tyyppinen|yhteystyyppi|yhteyden tyyppi|yhteystapa|noutotapa|hakutapa|menetelmä$|lukutapa|käyttötapa|yhteyskäytän',
  password: '~salasana|~salasano|tunnusluku|pin$|tunnuskoodi|pääsykoodi',
  appPassword:
    'sovellussalasan|sovelluskohtai|sovelluksen salasan|sovellusten salasan|sovelluksien salasan|sovelluksille * salasan|sovellukselle * salasan|ohjelmakohtai|ohjelmasalasan|ohjelman salasan|ohjelmien salasan|laitekohtai|laitesalasan|laitteen salasan|asiakasohjelman salasan|sähköpostiohjelman salasan|sähköpostisovelluksen salasan|postiohjelman salasan|salasana sovell|salasanat sovell|salasana ohjelm|salasana muille|salasana ulkoisille|ulkoinen salasana|kertakäyttöinen sovell|valtuutuskood|vahvistuskoodi sovell|erillinen salasana|app salasana',
  lessSecure:
    'vähemmän turvall|vähemmän suoja|heikommin suoja|suojaamat * sovellu|perustodenn|perusvarmenn|perustunnist|yksinkertainen todenn|yksinkertainen kirj|vanhentun|vanhan todenn|vanhat todenn|vanhojen todenn|perinteinen todenn|perinteinen kirj|selväkiel|salaamaton salasana|normaali salasana|tavallinen salasana|salasana, lähetetään|vain salasana|pelkkä salasana|legacy|vanhoja protokol|vanhat protokol|tavallisella salasanalla|tavallista salasanaa|tavallisen salasanan|normaalilla salasanalla|tilin salasanalla|tilin salasanaa|pääsalasana|pelkällä salasanalla|samalla salasanalla',
  modernAuth:
    'moderni todenn|moderni kirj|modernia todenn|modernin todenn|nykyaikainen todenn|nykyaikaista todenn|nykyaikainen kirj|oauth|xoauth|token|tunniste token|kirjaudu google|kirjaudu microsoft|google kirjaut|microsoft kirjaut|googlella|microsoftilla',
  auth: '~todenn|~todent|~kirjaut|kirjaud|~tunnist|varmenn|login|autentik|auth$|valtuut|vahvist',
  secure:
    '~salaus|~salauk|~salattu|salaa$|salaamat|suojau|suojat|suojaa|~turva|turvall|turvalli|ssl|tls|starttls',
  port: 'portti|portin|portit|porttia|port$|porttinumero|portteja',
  settings:
    '~asetu|~asetukset|määrity|konfigur|~tiedot$|tietoja|ohjeet|opas|parametr|lisätiedot|tiedot$|info$|asenn|valinta$|vaihtoehd|ominaisuud|miten$|~ohje$|ohjei',
  prefix:
    'etuliite|prefiksi|prefix|juurikansio|juurihakem|juuri$|polku|polun|hakemistopol|nimiavaru|palvelimen hakemisto|palvelinhakemisto|namespace|peruskansio|root',
  amount:
    'koko$|määrä|lukumäär|montako|kuinka mont|kuinka monta|kokoa$|suuret$|suurten$|suuri$|isot$|isojen$',
  sync: 'activesync|active sync|exchange synkron|laitesynkron|puhelinsynkron|mobiilisynkron|laitteen synkron|push$',

  all: 'kaikki|kaiki|kaikk|kaike|jokai|koko$|kokonaan$|jokaise|täysi|joka$',
  fromNow:
    'tästä lähtien|tästä eteenpäin|tästä hetkestä|nyt alkaen|nykyhetkestä|tästä päivästä|tästä päivästä alkaen|vastedes|jatkossa|alkaen|vain uudet|vain uusi|vain uutta|vain uusien|ainoastaan uudet|uudet viest|uusi viest|uusia viest|uusien viest|uutta posti|uusi posti|uudet sähköp|uudet posti|uuden posti|uusi sähköp|tuleva|tulevat|tulevaisuud|saapuvat viest|saapuu|saapuvat tästä|saapuville tästä|käyttöönoton jälkeen|vasta saapu',
  past: 'jo$|vanhat|vanha$|vanhoj|vanhan|vanhem|aiemm|aikaisemm|aiempi|olemassa|edelli|entis|mukaan lukien|historia|alusta|menn|vaikka|takautuv',
  immediately:
    'heti|välittöm|välitön|saman tien|automaattise|automaattinen|automaatti|auto$|suoraan|heti kun|viipym|viivytykse|nyt$',
  forever: 'pysyv|ikuis|lopulli|kokonaan|täysin|peruuttamat|palauttamat|iäksi|ainiaaksi',
  wait: 'odota|odote|odotta|kunnes|siihen asti|lykkä|viivytä|viivästä|myöhem|uloskirjau|kirjauduttaessa ulos|pyynnöst|vasta kun|ei heti|vasta$|pyydettä',
  after:
    'jälkeen|kun$|jälkei|sitten|sen jälkeen|seuraav|valmis|valmistu|päätyttyä|mikäli|jos$|ladattaessa|noudettaessa|haettaessa',
  days: 'päivä$|päivän|päivää|päivien|päiviä|päivältä|päivässä|päivinä|viikko|viikon|viikkoa|viikkoj|kuukau|kuukaut|vuosi$|vuoden|vuotta|vuosi|vrk|vuorokau',
  interval:
    'minuut|min$|tunti$|tuntia|tunnin|tunneitt|kuinka usein|miten usein|usein$|aikaväl|väli$|välein|väliaika|tiheys|tihey|hakuväli|tarkistusväli|ajastus|päivittäin|joka tunti|aikataulu|tuntiväl|säännöll',
  expunge:
    'expunge|tyhjennä poistetut|poistettujen tyhj|automaattinen poist|automaattisen poist|automaattisesti poist|poista automaattise|poistetaan automaattise|poistuu automaattise|poistot automaattise|automaattinen tyhj|automaattinen siivous|automaattinen tuhoa|automaattinen hävi|automaattipoisto|autom poisto|tiivistä|tiivistys|tiivistet|pakkaa|automaattinen puhdist|hävitä * automaattis|poista * automaattis|tuhoa * automaattis|automaattisesti hävi|automaattisesti tuho|automaattisesti siivo',
  deleted:
    'poistetuksi|poistettu$|poistetut viest|poistetut sähköp|poistettuja viest|poistettujen viest|poistettavaksi|poistetut$|poistettaviksi|merkitty poist|merkitse * poist|merkityt * poist|poistettu viesti|viesti poistetaan|poistetaan|kun poistan|poistat$|poistan$|poistettaessa|poistettua|poistetuiksi|viimeisestä kans|viimeisestä näky|katoaa|häviää|yliviiva',
  local:
    'paikalli|paikallise|tässä tietokoneessa|tällä tietokoneella|tietokoneella|tietokoneelle|tietokoneessa|tietokoneeni|asiakasohjelmassa|sähköpostiohjelmassa|postiohjelmassa|ohjelmassa|sovelluksessa|sovelluksesta|ohjelmasta|laitteessa|laitteella|laitteelta|laitteesta|tällä laitteella|saapuneista|saapuneet kansiosta|saapuneet kansiossa|thunderbirdissä|outlookissa|täällä|täältä|tästä kansiosta',
  not: 'ei$|eivät|älä$|älkää|koskaan|ilman$|eikä|ettei|en$|et$',
  common:
    'ja$|on$|ei$|tai$|kun$|että$|voit$|tämä$|tämän$|myös$|sekä$|jos$|ovat$|kaikki$|ole$|palvelu|asetukset|jotka$|joka$|käyttö|vain$|salasana|viesti|sähköpost|lisää$|tallenna|poista$|palvelin|asetus',
};
