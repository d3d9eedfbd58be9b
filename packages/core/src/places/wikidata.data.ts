/**
 * Wikidata's items of countries by ISO code, from @rapideditor/country-coder 5.6.1 (ISC), and of organisations that work in
 * many countries by name, from name-suggestion-index 8.0.20260918 (BSD 3-Clause).
 */
export const COUNTRY_ITEMS: string =
  "AD=Q228;AE=Q878;AF=Q889;AL=Q222;AM=Q399;AO=Q916;AR=Q414;AT=Q40;AU=Q408;AZ=Q227;BA=Q225;BB=Q244;BD=Q902;BE=Q31;" +
  "BF=Q965;BG=Q219;BH=Q398;BI=Q967;BJ=Q962;BN=Q921;BO=Q750;BR=Q155;BS=Q778;BT=Q917;BW=Q963;BY=Q184;BZ=Q242;CA=Q16;" +
  "CD=Q974;CF=Q929;CG=Q971;CH=Q39;CI=Q1008;CL=Q298;CM=Q1009;CN=Q148;CO=Q739;CR=Q800;CU=Q241;CV=Q1011;CY=Q229;" +
  "CZ=Q213;DE=Q183;DJ=Q977;DK=Q35;DO=Q786;DZ=Q262;EC=Q736;EE=Q191;EG=Q79;ER=Q986;ES=Q29;ET=Q115;FI=Q33;FJ=Q712;" +
  "FR=Q142;GA=Q1000;GB=Q145;GE=Q230;GH=Q117;GM=Q1005;GN=Q1006;GQ=Q983;GR=Q41;GT=Q774;GW=Q1007;GY=Q734;HK=Q8646;" +
  "HN=Q783;HR=Q224;HT=Q790;HU=Q28;ID=Q252;IE=Q27;IL=Q801;IN=Q668;IQ=Q796;IR=Q794;IS=Q189;IT=Q38;JM=Q766;JO=Q810;" +
  "JP=Q17;KE=Q114;KG=Q813;KH=Q424;KM=Q970;KP=Q423;KR=Q884;KW=Q817;KZ=Q232;LA=Q819;LB=Q822;LI=Q347;LK=Q854;LR=Q1014;" +
  "LS=Q1013;LT=Q37;LU=Q32;LV=Q211;LY=Q1016;MA=Q1028;MC=Q235;MD=Q217;ME=Q236;MG=Q1019;MK=Q221;ML=Q912;MM=Q836;" +
  "MN=Q711;MR=Q1025;MT=Q233;MU=Q1027;MV=Q826;MW=Q1020;MX=Q96;MY=Q833;MZ=Q1029;NA=Q1030;NE=Q1032;NG=Q1033;NI=Q811;" +
  "NL=Q55;NO=Q20;NP=Q837;NZ=Q664;OM=Q842;PA=Q804;PE=Q419;PG=Q691;PH=Q928;PK=Q843;PL=Q36;PS=Q219060;PT=Q45;" +
  "PY=Q733;QA=Q846;RO=Q218;RS=Q403;RU=Q159;RW=Q1037;SA=Q851;SB=Q685;SC=Q1042;SD=Q1049;SE=Q34;SG=Q334;SI=Q215;" +
  "SK=Q214;SL=Q1044;SN=Q1041;SO=Q1045;SR=Q730;SS=Q958;SV=Q792;SY=Q858;SZ=Q1050;TD=Q657;TG=Q945;TH=Q869;TJ=Q863;" +
  "TL=Q574;TM=Q874;TN=Q948;TO=Q678;TR=Q43;TT=Q754;TW=Q865;TZ=Q924;UA=Q212;UG=Q1036;US=Q30;UY=Q77;UZ=Q265;VA=Q237;" +
  "VE=Q717;VN=Q881;VU=Q686;WS=Q683;XK=Q1246;YE=Q805;ZA=Q258;ZM=Q953;ZW=Q954";

export const ORGANIZATION_ITEMS: string =
  "A. Lange & Söhne=Q278880;ABB Group=Q52825;ABO Wind=Q33354510;ADA=Q57313774;ADLO=Q116862985;" +
  "AES Corporation=Q291508;ALDO=Q2832297;APCOA Parking=Q296108;APM Monaco=Q85738954;AS 24=Q2819394;ASEAN=Q7768;" +
  "ASICS=Q327247;AT&T=Q35476;AVIA International=Q300147;AVIS=Q791136;AXA=Q160054;Abarth=Q26823;" +
  "Abercrombie & Fitch=Q319344;Accenture=Q338825;Access Bank=Q4672418;Ace & Tate=Q110516413;Ackermans=Q4674255;" +
  "Action=Q2634111;Action Against Hunger France=Q343624;Acura=Q53097;Acıbadem Healthcare Group=Q19610384;" +
  "Adagio=Q2823880;Addiko Bank=Q27926559;Adidas AG=Q3895;Adventist Development and Relief Agency=Q290625;" +
  "Advocate Health Care=Q30254233;Africa Humanitarian Action=Q4689566;Agent Provocateur=Q392755;Agip=Q377915;" +
  "Air Liquide=Q407448;Air Products & Chemicals=Q407744;Aixam=Q6751;Akuo Energy=Q21007910;Akwa Group=Q2829178;" +
  "Alamo Rent a Car=Q1429287;Aldi Süd=Q41171672;Alfa Romeo=Q26921;Alice + Olivia=Q4725705;" +
  "Aligned Data Centers=Q136332540;AllSaints=Q4728473;Allbirds=Q30591057;Allianz SE=Q487292;" +
  "Allied Universal=Q4732537;Alpha Tomo Global Resoures Sdn Bhd=Q1472539;Alpine=Q26944;Alstom=Q309084;Amazon=Q3884;" +
  "Amazon Locker=Q16974764;American Hellenic Educational Progressive Association=Q4743973;Ameris Bank=Q124102372;" +
  "Amic Energy=Q96047373;Amplifon=Q477222;Anglo American plc=Q541451;AniCura=Q21100245;Apollo Tyres=Q4780362;" +
  "Apparel Impact=Q139497922;Apple Inc.=Q312;ArcelorMittal=Q27893;Ardène=Q2860764;Aristocrazy=Q117802848;" +
  "Arriva=Q680991;Ascend Performance Materials=Q130296807;Asian Paints=Q28171825;Assicurazioni Generali=Q670482;" +
  "Aston Martin Lagonda=Q27074;Athena Bitcoin=Q135280046;Atlante=Q126913632;Atlantic Bank Group=Q2882890;" +
  "Attijariwafa Bank=Q758052;Auchan=Q758603;Audemars Piguet=Q667425;Audi AG=Q23317;Audika=Q2870745;" +
  "Autograph Collection Hotels=Q19872869;Avolta=Q1264020;Avon Products Inc.=Q791285;B&Q=Q707602;" +
  "BAC Credomatic=Q5715556;BMW=Q26678;BNP Paribas=Q499707;BP=Q152057;BSB Fashion=Q12721399;BT Group=Q593786;" +
  "BYD Auto=Q27423;Balenciaga=Q1530892;Baleno=Q4850707;Banana Republic=Q806085;Banco Azteca=Q4854076;" +
  "Banco Bilbao Vizcaya Argentaria=Q806189;Banco Santander=Q6496310;Bang & Olufsen=Q790020;Bank Alfalah=Q4855895;" +
  "Bank Negara Indonesia=Q2882611;Bank of Africa=Q2882627;Bank of Baroda=Q2003797;Bank of China=Q790068;" +
  "Bank of India=Q2004439;Barclays=Q245343;Barnes=Q111207452;Baskin-Robbins=Q584601;Bata Limited=Q688082;" +
  "Bath & Body Works=Q810773;Bauhaus=Q672043;Bcycle=Q4833723;Bears & Friends=Q99510345;Beko=Q631792;" +
  "Belmond=Q4045977;Ben & Jerry's=Q816412;BenGong's Tea=Q124799096;Bene GmbH=Q492301;Benetton Group=Q817139;" +
  "Bentley=Q27224;Berkshire Bank=Q48976878;Bershka=Q827258;Best in Parking=Q112118218;Betty Barclay=Q850250;" +
  "Beyfin=Q3639256;Big Bus Tours=Q6980608;Bijou Brigitte=Q599545;Bike-energy=Q67770877;Billabong=Q862718;" +
  "Bimba y Lola=Q54869493;Birkenstock=Q648458;BlaBlaCar Bus=Q1653380;Black Red White=Q4921546;" +
  "Blue Tomato=Q107637238;BoConcept A/S=Q11338915;Bobbi Brown=Q105132734;Boels Rental=Q19901961;Boesner=Q890317;" +
  "Boggi Milano=Q93451035;Bogner=Q881017;Bose Corporation=Q328568;Bossini=Q4035334;Boston Consulting Group=Q135635;" +
  "Bottega Veneta=Q894874;BrewDog=Q911367;Bridgestone=Q179433;Brillux=Q917229;Brioche dorée=Q2925606;" +
  "Brookfield Properties=Q4974584;Buccellati Holding Italia=Q15994135;Budbee=Q123582538;Budget Rent a Car=Q1001437;" +
  "Bugatti Automobiles S.A.S.=Q2308012;Bulthaup=Q1004697;Burberry=Q390107;Bâloise=Q457912;" +
  "C. & J. Clark International Ltd=Q1095857;CBA=Q779845;CBRE Group=Q1023013;CCC=Q11788344;CDEK=Q28665980;" +
  "Cadence Bank=Q4854138;Cafe Amazon=Q43247503;Café Coffee Day=Q5017235;Calida=Q693344;Call it Spring=Q7580363;" +
  "Camaïeu=Q2934647;Camper=Q1030922;Camping-Car Park=Q127751797;Canada Goose Inc.=Q2988422;Canadian Solar=Q1032353;" +
  "Canali=Q5031079;Capio=Q498606;Carbon Health=Q110076263;Caritas Internationalis=Q533143;Carlin=Q99762985;" +
  "Carter's=Q5047083;Cartridge World=Q5047439;Catholic Relief Services=Q2942152;Cavavin=Q36017956;" +
  "Celebrity Fitness=Q5057734;Celio=Q2672003;Cemex=Q1053348;Centersquare=Q127304226;Central Bank=Q113482320;" +
  "Century 21 Real Estate=Q1054480;Champion USA=Q2948688;ChangeGroup=Q5071758;ChargePoint=Q5176149;" +
  "Charles Vögele=Q1066326;Chase Bank=Q524629;Chateau d'Ax=Q100249791;Chaumet=Q2961620;Chery Automobile=Q591001;" +
  "Chevron Corporation=Q319642;Chicago Transit Authority=Q117309;Chicco=Q27897515;China Construction Bank=Q26299;" +
  "Christian Dior=Q542767;Church's=Q2967663;Cinema City International=Q543651;Citgo=Q2974437;Citibank=Q857063;" +
  "Citizens Financial Group=Q5122694;Citroën=Q6746;City National Bank=Q5123314;Claire's=Q2974996;Claro=Q1770208;" +
  "Clear Channel Outdoor=Q5130656;CloudHQ=Q136332516;Cloudflare=Q4778915;Club Med=Q1076645;Coccodrillo=Q9195224;" +
  "Codere=Q2918415;Coffeeshop Company=Q873767;Cofidis=Q1106920;Cogent Communications=Q1106938;Coinstar=Q5141641;" +
  "Coldwell Banker=Q738853;Cole Haan=Q4356504;Colloseum=Q15794685;Columbia Bank=Q7881772;" +
  "Columbia Sportswear Company=Q1112588;Comex Group=Q5151654;Commonwealth Bank=Q285328;" +
  "Compagnie des Transports Strasbourgeois=Q2990068;Conforama=Q541134;ContourGlobal=Q27926476;Converse=Q319515;" +
  "Cosechas=Q128305751;Costa Coffee=Q608845;Cotti Coffee=Q123370986;Cotton On=Q5175717;Cotton On Body=Q134983660;" +
  "Cramo=Q10460958;Crane=Q11299557;Credit Agricole Group=Q590952;Crocs, Inc.=Q926699;Cropp=Q9196793;" +
  "Crédit Mutuel=Q642627;Cupra=Q8352675;Curaleaf=Q85754829;Cushman & Wakefield=Q1146061;Cyclocity=Q3008464;" +
  "Cyxtera=Q111143924;DAF=Q27489;DATA4 (France)=Q61933191;DHL=Q489815;DPD=Q541030;DPD Pickup Station=Q114273730;" +
  "Dacia=Q27460;Daihatsu=Q27511;Dairy Queen=Q1141226;Daiso=Q866991;Dammann Frères=Q3012927;Danske Bank=Q1636974;" +
  "Davivienda=Q5242054;De Lijn=Q614819;DeFacto=Q6059861;Decimas=Q107262020;Deere & Company=Q496302;" +
  "Deichmann SE=Q664543;Deloitte=Q491748;Denizbank=Q1115064;Dentix=Q30505320;Dentons=Q13633888;Deutsche Bank=Q66048;" +
  "Deutsche Telekom=Q9396;Devialet=Q3025419;Diamond Resorts=Q5270905;Diesel=Q158285;Digital Realty Trust=Q5275969;" +
  "Dodge=Q27564;Dollar Rent A Car=Q1235661;Dott=Q107463014;Douglas Holding=Q2052213;" +
  "Driver Reifen und KFZ-Technik=Q48180528;Du Pareil au Même=Q3040318;Ducati=Q271812;Duck Donuts=Q54958282;" +
  "Dulux=Q50921;Dune London=Q65557112;Dunkin'=Q847743;Dyson=Q621429;E.ON=Q270223;EAM Netz=Q124377769;ECCO=Q1280255;" +
  "EDF power solutions=Q3045868;EDP Renewables=Q1274362;EMME=Q136159991;ENOC=Q3045998;EPCOR Utilities=Q5323849;" +
  "ERA Real Estate=Q121496901;Eastern Mountain Sports=Q5330322;Ecobank=Q930225;EdgeConneX=Q115477226;Edwin=Q5346176;" +
  "Electra=Q128592938;Emma Sleep=Q110952031;Enagás=Q1124060;Enel=Q651222;Enel Green Power=Q3725218;" +
  "Energias de Portugal=Q1341222;Energo-Pro=Q11878927;Engel & Völkers=Q1341765;Engen Petroleum=Q3054251;" +
  "Engie=Q13416787;Eni Plenitude=Q96240525;Enterprise Rent-A-Car=Q17085454;Equinor ASA=Q1776022;Ergo=Q541909;" +
  "Ernst & Young=Q489097;Erste Bank=Q696867;Escada SE=Q600986;Esprit Holdings=Q532746;Etam=Q3059202;" +
  "Etienne Aigner AG=Q1371521;Eu Yan Sang=Q4207246;Europcar=Q1376256;European Sleeper=Q112134716;" +
  "European Union=Q458;Eurostars Hotel Company=Q8846494;Eurowag=Q58196677;Eurus Energy=Q5413922;" +
  "Evergreen Group=Q711850;Expert=Q680990;Express=Q1384784;Express Employment Professionals=Q117351404;" +
  "F.W. Webb Company=Q5423791;FNB Corporation=Q5426765;FRUITISIMO GROUP=Q102226697;Faberlic=Q9257470;" +
  "Fashion Market=Q136160048;Fastly=Q34045622;Fastned=Q19935749;Fe y Alegría=Q5856947;FedEx=Q459477;" +
  "Ferngas Netzgesellschaft=Q108874442;Ferrari=Q27586;Ferrocarrils de la Generalitat de Catalunya=Q83819;" +
  "Fiat=Q27597;Fiat Professional=Q1146494;Ficohsa=Q5886178;Fielmann=Q457822;First National Bank=Q3072956;" +
  "Fisker=Q1420893;Fitness First=Q127120;Fitness24Seven=Q61112447;Fitshop=Q15848204;Flight Centre=Q5459202;" +
  "Flying Tiger Copenhagen=Q2786319;Flügger=Q10497241;Fnac=Q676585;Foot Locker=Q63335;Ford Motor Company=Q44294;" +
  "Forever 21=Q1060537;Fortum=Q1439075;Fossil=Q356212;Four Seasons Hotels and Resorts=Q1424786;Free People=Q5499945;" +
  "French Connection=Q306457;Fressnapf=Q875796;G-Star Raw=Q1484081;Gaggenau Hausgeräte=Q704853;GameStop=Q202210;" +
  "Gap Inc.=Q420822;Garanti BBVA=Q322962;Gassco=Q5526649;Gate=Q93517084;Gazprom=Q102673;Gazprom Neft=Q1461799;" +
  "Gebrüder Weiss=Q1497233;Geely=Q739000;Gelatissimo=Q105270111;General Electric=Q54173;" +
  "General Logistics Systems=Q366182;Gerry Weber=Q873447;Giant Bicycles=Q703557;Giordano=Q4115012;Global=Q5570585;" +
  "Global Credit Union=Q4708627;GlobalTap=Q17076840;Golden Goose=Q28224724;Golftec=Q5580658;" +
  "Goodyear Tire and Rubber Company=Q620875;Google=Q95;Graff Diamonds=Q3113211;Grand Hyatt=Q115794899;" +
  "Grazer Wechselseitige Versicherung=Q877006;Great Wall Motor=Q1117001;Green Motion Car Rental=Q65315691;" +
  "Greenpeace International=Q81307;Grom=Q3776892;Groupama=Q3083531;Groupe Caisse d’épargne=Q1547738;" +
  "Grupo Elektra=Q1142753;Gruppo Intesa Sanpaolo=Q1343118;Guaranty Trust Holding Company=Q579747;" +
  "Gulf Oil International=Q5617505;H&M=Q188326;HSBC=Q190464;Hackett=Q1136426;Hagebau=Q1568279;Hallhuber=Q1571714;" +
  "Halyk Bank of Kazakhstan=Q1046186;Handelsbanken=Q1421630;Hanesbrands=Q5647768;Happy Socks=Q10517909;" +
  "Harley-Davidson=Q192814;Harman Kardon=Q1476454;Harvey Norman=Q4040441;Helly Hansen=Q1603114;" +
  "Helvetia Insurance=Q933766;Herman Miller=Q489469;Hermès=Q843887;HiFi Klubben=Q3437804;" +
  "Hijos de Luis Rodríguez, S.A.=Q111520108;Hilti=Q1361530;Hilton Grand Vacations=Q13636126;Hino Motors=Q867667;" +
  "Hoffmann-La Roche=Q212646;Hoka=Q16908664;HomeStreet Bank=Q60762481;Honda=Q9584;Hornbach=Q685926;" +
  "Hotel Indigo=Q5911596;Huawei=Q160120;Hugo Boss=Q491627;Humana People to People=Q1636581;Humanic=Q1636668;" +
  "Hunkemöller=Q2604175;Hyatt Hotels Corporation=Q1425063;Hyatt Regency=Q115794868;Hyundai Motor Company=Q55931;" +
  "Häagen-Dazs=Q1143333;IKEA=Q54078;IKKS=Q3146711;IMO Car Wash=Q1654122;INA=Q1662137;ING Group=Q645708;" +
  "Iberdrola=Q1437502;Ichibanya=Q5986105;Iittala=Q1658018;InMotion=Q109648041;InPost=Q3182097;InXpress=Q130400315;" +
  "Independent Order of Odd Fellows=Q1425508;Indigo=Q3559970;Indra Sistemas=Q1661823;" +
  "Industrial and Commercial Bank of China=Q26463;Inglot cosmetics=Q5420712;Innergex Renewable Energy=Q3151374;" +
  "Instabox=Q109923726;Inter Cars=Q115922509;Interchange=Q136716284;Intermarché=Q3153200;" +
  "International Organization for Migration=Q472311;International Rescue Committee=Q1666849;" +
  "International Watch Company=Q662902;Interparking=Q1895863;Intersport=Q666888;Interxion=Q685641;" +
  "Intimissimi=Q305404;Intimissimi Uomo=Q115480852;Intrend=Q136159133;Iron Mountain Incorporated=Q1673079;" +
  "Isuzu=Q29803;Iveco=Q29913;J.M. Weston=Q2399832;JBL=Q1153754;JCDecaux=Q74877;JD Sports=Q6108019;JEA=Q17068270;" +
  "JOLT=Q109783503;Jack & Jones=Q6077665;Jack Wolfskin=Q536133;Jeep=Q30113;Jeff de Bruges=Q3176626;" +
  "Jeni's Splendid Ice Creams=Q16851196;Jewel Cafe=Q130525475;John Reed Fitness=Q106434148;" +
  "Jones Lang LaSalle=Q1703389;Jotun=Q1778870;Joyalukkas=Q6297357;Julius Meinl=Q670154;Jumbo=Q3562323;" +
  "Jurlique=Q17008691;Jysk=Q138913;K1 Speed=Q105615897;KG Mobility=Q221869;Karma Automotive=Q22671741;" +
  "Kartell=Q2262005;Kearney=Q178907;Kebab Turki Baba Rafi=Q6382370;Kelly Services=Q1538585;Kempinski=Q671990;" +
  "KenolKobil=Q22906119;Keolis=Q664399;Kiabi=Q3196299;Kids Foot Locker=Q108100400;Kiehl's=Q3196447;" +
  "Kiko Milano=Q3812045;Kinepolis=Q1741993;Knight Frank=Q3197998;Kodak Express=Q6425126;Koenigsegg=Q35594;" +
  "Kohler Company=Q6426036;Korian=Q3198944;Koton=Q6063877;Krispy Kreme=Q1192805;Kumon=Q142054;Kung Fu Tea=Q66023886;" +
  "Kuoni Travel=Q684355;Kuwait Petroleum International=Q4119207;Kärcher=Q696798;L'Occitane en Provence=Q1880676;" +
  "LC Waikiki=Q3205965;LG Electronics=Q162345;LJ Hooker=Q6456509;La Casa de las Carcasas=Q127275290;" +
  "La Grande Récré=Q3209556;La Martina=Q1798938;Lacoste=Q309031;Laline=Q55649188;Lamborghini=Q35886;Lancia=Q35896;" +
  "Land Transportation Franchising and Regulatory Board=Q6483998;Langham Hospitality Group=Q8423751;Lavazza=Q543750;" +
  "Lawson=Q1557223;Le Coq sportif=Q1066156;Le Creuset=Q555861;Le Palais des Thés=Q3225161;Lee Cooper=Q260230;" +
  "Leica Camera=Q161833;Leonardo Hotels=Q1819101;Leonidas=Q80335;Leroy Merlin=Q889624;Levi Strauss & Co.=Q127962;" +
  "Lightsource BP=Q18589166;Ligne Roset=Q3442586;Lime=Q39086685;Lincoln Motor Company=Q216796;" +
  "Lions Clubs International=Q270029;Little Caesars=Q1393809;Little Free Library=Q6650101;Liu·Jo=Q3835099;" +
  "Lloyd Shoes=Q1866944;Localiza=Q10319490;Loding=Q3257795;Longchamp=Q1869471;Loro Piana=Q1686544;" +
  "Los Angeles County Metropolitan Transportation Authority=Q3259702;Lotte Duty Free=Q12594196;" +
  "Lotte Hotels & Resorts=Q326720;Lotus Cars=Q35935;Louis Vuitton=Q191485;Loxam=Q3264407;" +
  "LuLu Group International=Q6702930;Lucid Motors=Q28027517;Luckia=Q42304308;Luckin Coffee=Q56811344;Lukoil=Q329347;" +
  "Lululemon Athletica=Q6702957;Lumas=Q1452381;Lumen Technologies=Q5063092;Lush=Q1585448;Lyft=Q17077936;" +
  "Läderach=Q1437143;MALIN+GOETZ=Q11230957;MAPFRE=Q544532;MG Motor=Q1881443;MOL Group=Q549181;MR.DIY=Q105044323;" +
  "MRS Oil Nigeria Plc=Q56274919;MRW=Q23767821;MS Mode=Q6718117;MTN Group=Q1813361;Magnit=Q940518;" +
  "Mahindra & Mahindra=Q848059;Mail Boxes Etc.=Q1139182;Mainstream Renewable Power=Q6736765;" +
  "Maisons du Monde=Q3280364;Malabar Gold and Diamonds=Q60748883;Mandarin Oriental Hotel Group=Q1236521;" +
  "Mango=Q136503;Marathon Petroleum=Q458363;Marble Slab Creamery=Q17020087;Marella=Q118111682;Marionnaud=Q1129073;" +
  "Marks & Spencer=Q714491;Maserati=Q35962;Massachusetts Bay Transportation Authority=Q171985;Massimo Dutti=Q788231;" +
  "Masymas Supermarkets=Q6135987;Max Brenner=Q955687;Max Fashion=Q24939079;Max Mara=Q1151774;Maybank=Q1364018;" +
  "Mazda=Q35996;McArthurGlen Group=Q2296078;McKinsey & Company=Q310207;McLaren Automotive=Q1351854;" +
  "Meininger Hotel Group=Q42773330;Meliá Hotels International=Q1815030;Mephisto=Q822975;" +
  "Mercantile Financial Services=Q6818004;Mercator=Q738412;Merle Norman Cosmetics=Q104844059;" +
  "Merlin Entertainments=Q573278;Merrell=Q1921997;Messer Group=Q1924132;Meta Platforms=Q380;" +
  "Metro Mattress=Q123558941;Metro Transit=Q3307442;Microsoft=Q2283;Miele=Q695230;Milence=Q131904416;" +
  "Millennium Hotels and Resorts=Q6858774;Mitsubishi Fuso Truck and Bus Corporation=Q1190247;" +
  "Mitsubishi Motors=Q36033;Mixue Ice Cream & Tea=Q107406476;Mo'men Group=Q3317535;Moncler=Q1548951;" +
  "MoneyGram=Q1944412;Montblanc International GmbH=Q142691;Morgan Stanley=Q334204;Mothercare=Q136738;" +
  "Mountain America Credit Union=Q6924862;Movado=Q939816;Mr Price Group=Q6929120;Mrs. Fields=Q3866841;" +
  "Mulberry=Q3866987;Mustang Holding=Q221562;Musterring=Q1955638;Médecins Sans Frontières=Q49330;NATO=Q7184;" +
  "NH Hotel Group=Q1604631;NTT, Inc.=Q1054787;NYX Professional Makeup=Q23671513;National Car Rental=Q1424142;" +
  "National League of POW/MIA Families=Q6974069;Nature & Découvertes=Q3337111;Naturgy=Q474690;Naturhouse=Q6038807;" +
  "Natuzzi=Q3873359;Nautica=Q6981479;Navy Federal Credit Union=Q6982632;Nedbank=Q2751701;Neoen=Q39938677;" +
  "Neste=Q616376;New Balance=Q742988;New Look=Q12063852;New Yorker=Q706421;Next plc=Q246655;Nextbike=Q2351279;" +
  "Nike=Q483915;Nio Inc.=Q29921278;Nissan=Q20165;Nitori=Q10801453;Nobu Hospitality=Q104840749;" +
  "Nord Stream AG=Q691563;North Sails=Q3344162;Norwegian Refugee Council=Q1247077;Nova Post=Q118613846;" +
  "Nuance=Q650593;O Boticário=Q7073219;O'Neill, Inc.=Q2043372;OBI=Q300518;OIL!=Q2007561;OMV=Q168238;" +
  "OTP Bank=Q912778;OXXO=Q1342538;OYSHO=Q3327046;Oasis Water=Q126737349;Oberbank=Q2009139;Office Depot=Q1337797;" +
  "Office of the United Nations High Commissioner for Refugees=Q132551;Okaïdi=Q3350027;Old Mutual=Q289704;" +
  "Old Navy=Q2735242;Olympic Casino=Q11150186;Omoda=Q64139027;Onet=Q3352707;Oniverse=Q1027874;Ooredoo=Q919935;" +
  "Opel=Q40966;Open Grid Europe=Q2025693;Oppo=Q2084900;Optical Center=Q3354448;Orange=Q1431486;" +
  "Oriflame Cosmetics=Q730893;Orlen=Q971649;Orsay=Q883245;OshKosh B'Gosh=Q1417347;Oxfam=Q267941;Ozon=Q2365235;" +
  "PS Fashion=Q30642228;PTT Public Company Limited=Q1810389;PacifiCorp=Q2045479;Pacific Blue=Q7122497;" +
  "Pam Golding Property Group=Q65051429;Pandora=Q2241604;Panerai Watches=Q1475590;Paprika=Q117351748;" +
  "Paris Baguette=Q62605260;Park Hyatt=Q115794911;Parkeon=Q3365450;Patagonia, Inc.=Q1660552;" +
  "Patek Philippe & Co.=Q659096;Payless Car Rental=Q17084987;Payless ShoeSource=Q7156755;" +
  "Pendleton Woolen Mills=Q7162488;Penny=Q284688;Pennyblack=Q136159211;Persona=Q136159149;Peterbilt=Q944640;" +
  "Petrol Group=Q174824;Petrol Ofisi=Q1278087;Petrolimex=Q10831598;Petronas=Q221692;Pharmaself24=Q131228616;" +
  "Phillips 66=Q1656230;Pick n Pay=Q7190735;Pinnacle Bank=Q124021658;Pinnacle Financial Partners=Q7196294;" +
  "PizzaExpress=Q662845;Poggenpohl=Q570165;Poke House=Q123399421;Polaris=Q1850587;Poltrona Frau=Q1477785;" +
  "Pop Mart=Q97180096;Porcelanosa=Q3088948;Porsche=Q40993;Porsche Design Group=Q1534581;PostNet=Q7233611;" +
  "Premier Bank=Q127515023;PricewaterhouseCoopers=Q488048;Primark=Q137023;Princesse tam.tam=Q3403500;" +
  "Procredit Group=Q567304;Promod=Q3407429;Proton=Q827306;Prudential plc=Q1374135;PubliBike=Q3555363;" +
  "Pull&Bear=Q691029;Puma=Q157064;Puma Energy=Q7259769;Pupa Milano=Q3925875;Q-Park=Q1127798;QNB Group=Q1136759;" +
  "Quiksilver=Q1329463;RATP Dev=Q16040901;RE/MAX=Q965845;RHB Bank=Q4207443;RWE=Q138133;Rabobank=Q252004;" +
  "Ralph Lauren Corporation=Q1641437;Randstad N.V.=Q267840;Reebok=Q466183;Refood=Q140315772;Regatta=Q9305279;" +
  "RegioJet=Q221186;Renault=Q6686;Renault Trucks=Q840045;Renewable Energy Systems=Q7313077;Renfe Operadora=Q2476154;" +
  "Repower=Q674712;Repsol=Q174747;Republic Bank=Q7314386;Republic Bank & Trust Company=Q7314387;Reserved=Q21809354;" +
  "Revolution Laundry=Q113516904;Rexel=Q962489;Ria Money Transfer=Q18643673;Rieker Shoes=Q2152193;" +
  "Rimac Automobili=Q7334368;Rimowa=Q1287437;Rituals=Q62874140;Ritz-Carlton=Q782200;Robert Bosch=Q234021;" +
  "Roberto Cavalli=Q3938666;Roche Bobois=Q3437504;Rockport Company=Q4048384;Rodd & Gunn=Q85797658;Rolex=Q62288;" +
  "Rolls-Royce Motor Cars=Q234803;Rotiboy=Q2168802;Royal Rangers=Q453731;Ryohin Keikaku=Q708789;" +
  "Régime général des transports routiers=Q3274984;SEAT=Q188217;SIXT=Q705664;SOEX Group=Q1497749;SSE plc=Q493854;" +
  "STA Travel=Q2208025;Sabey Data Centers=Q104864464;Sabon=Q105064185;Salamander=Q878354;Salesforce=Q941127;" +
  "Sally Beauty Holdings=Q7405065;Salomon=Q2120822;Salvatore Ferragamo=Q3946053;Samsonite=Q1203426;" +
  "Samsung Electronics=Q20718;Samsøe Samsøe=Q12334460;San Antonio Shoemakers=Q7388815;" +
  "San Francisco Municipal Railway=Q1140138;San Francisco Municipal Transportation Agency=Q7414072;" +
  "Sanifair=Q104814416;Save the Children=Q215934;Sberbank=Q205012;Scania=Q219960;Schneider Electric=Q49053;" +
  "Scotch & Soda=Q17141914;Scotiabank=Q451476;Seattle's Best Coffee=Q766329;Sebago=Q3476844;Second Cup=Q862180;" +
  "Securitas=Q662174;Segafredo Zanetti=Q21282762;Seidensticker=Q1797834;Seiko=Q322601;Selecta=Q472153;" +
  "Serena Hotels=Q7453121;Servicio de Salud de Castilla La Mancha=Q5665691;Share Now=Q62021602;Shell=Q154950;" +
  "Shell Recharge=Q105883058;Sherwin-Williams=Q48881;Shiseido=Q728185;Shoprite=Q1857639;SieMatic=Q2282079;" +
  "Siemens=Q81230;Simon Property Group=Q2287759;Sinsay=Q107410579;Sisley=Q12054325;Sizeer=Q93982889;" +
  "Skechers=Q2945643;Sligro Food Group=Q3170052;Smart Fit=Q30930959;Smarte Carte=Q7544098;Smiggle=Q7544536;" +
  "Smyths=Q7546779;Snap Fitness=Q7547254;Snipes=Q42306166;Société Générale=Q270363;Sonder Corp.=Q96419376;" +
  "Sonesta Hotels=Q81003878;Sony Group=Q41187;SouthState Bank=Q55633597;Spaces=Q87629680;Spar=Q610492;" +
  "Sparda-Bank Berlin=Q1656189;Speed Queen=Q7575499;Sport Vision=Q116729857;Sportisimo=Q54974273;" +
  "Sports Authority=Q7579688;Springfield=Q958209;Stack Infrastructure=Q115477173;Standard Bank=Q1576610;" +
  "Standard Chartered=Q548278;Starbucks=Q37158;State Bank of India=Q1340361;" +
  "State Oil Company of Azerbaijan Republic=Q1622293;Stella McCartney=Q28940614;Steren=Q5829102;Stihl=Q239372;" +
  "Stop Cafe=Q130868061;Storebox=Q117430004;Suavinex=Q122258837;Subaru=Q172741;Sunglass Hut=Q136311;" +
  "Superdry=Q1684445;Suzuki Motor Corporation=Q181642;Swapfiets=Q62104374;Swarovski=Q611115;Sweaty Betty=Q7654224;" +
  "Swensen's=Q6640658;Swiss Life=Q667350;Swiss Life Select Deutschland=Q300213;Synovus=Q3508889;" +
  "Søstrene Grene=Q10730152;Süwag Energie=Q2382300;T-Mobile=Q327634;TAG Heuer=Q645984;TCBY=Q7669631;TEC=Q366922;" +
  "TEDi=Q1364603;TK Maxx=Q23823668;TOI TOI & DIXI Sanitärsysteme=Q2384640;TUI Group=Q573103;" +
  "Taj Hotels Resorts and Palaces=Q1521893;Takko Fashion=Q1371302;Tamoil=Q706793;Tape à l’Oeil=Q30749175;" +
  "Technisches Hilfswerk=Q697698;Ted Baker Plc=Q2913458;Tele2=Q309865;Telefónica=Q160229;Telekom Srbija=Q1278722;" +
  "Telia Company=Q862303;Telstra=Q721162;TenneT TSO=Q1662830;Terpel=Q7703003;Terranova=Q93585264;Tesco=Q487494;" +
  "Tescoma=Q28962979;Tesla=Q478214;Texaco=Q775060;Texaid=Q1395183;Textile House for EURO TRADE=Q77878002;" +
  "Tezenis=Q28056374;Thales Group=Q1161666;The Adecco Group=Q353494;The Body Shop=Q837851;" +
  "The Coca-Cola Company=Q3295867;The Hertz Corporation=Q1543874;The Lock Up=Q17089825;" +
  "The Mission to Seafarers=Q7751762;The Nature Conservancy=Q1813186;The North Face, Inc.=Q152784;" +
  "The Paper Store LLC=Q65068381;The Salvation Army=Q188307;The Timberland Company=Q1539185;" +
  "The Unbound Collection by Hyatt=Q130293406;The Walking Company=Q30716262;Thomas Cook Group=Q2141800;" +
  "Thomas Sabo=Q13415716;Thrifty Car Rental=Q2429546;Ticketmaster=Q2609162;Tiffany & Co.=Q1066858;Tissot=Q659530;" +
  "Tobu Railway=Q1321914;Tom Tailor=Q571206;TomTom=Q682144;Tommy Hilfiger B.V.=Q634881;Top Shop=Q116919675;" +
  "Topgolf=Q7824379;Topman=Q1090880;Topshop=Q1893576;TotalEnergies=Q154037;TotalEnergies renouvelables=Q30255328;" +
  "Tous=Q3815128;Toyota=Q53268;Trans Adriatic Pipeline AG=Q29476714;TransAlta Corporation=Q2448801;" +
  "Transdev S.A.=Q442637;Transgourmet=Q2448805;Trek Bicycle Corporation=Q1067617;Trianel=Q1517876;" +
  "Triodos Bank=Q688452;Tristan da Cunha=Q220982;Triumph International=Q671216;Triumph Motorcycles Ltd=Q1140383;" +
  "Tumi Inc.=Q4465402;Tyreplus=Q110959120;U-Save Car & Truck Rental=Q123005345;U.S. Polo Assn.=Q7863282;UBS=Q193199;" +
  "UGG=Q1138480;UNICEF=Q740308;Ubeeqo=Q25391869;Ulla Popken=Q2475146;Ultramar=Q3548078;Under Armour=Q2031485;" +
  "UniCredit=Q45568;Unilabs=Q1602925;Uniqa Insurance Group=Q1022419;Uniqlo=Q26070;United Bank=Q16920636;" +
  "United Bank for Africa=Q513457;United Community Bank=Q7887635;United Federal Credit Union=Q7887758;" +
  "United Nations=Q1065;United Nations Relief and Works Agency for Palestine Refugees in the Near East=Q846656;" +
  "United Overseas Bank=Q2064074;United Parcel Service=Q155026;Urban Outfitters=Q3552193;Vacheron Constantin=Q62341;" +
  "Valentino=Q649646;Valero Energy=Q1283291;Valley National Bank=Q7912152;Van Heusen=Q67551865;" +
  "Van der Valk=Q2802214;Vans=Q1135366;Vatsak=Q30966576;Vauxhall=Q59187;Veolia=Q1632461;Vero Moda=Q640418;" +
  "Versace=Q696376;Veterans of Foreign Wars=Q3556413;Viajes El Corte Inglés=Q115268048;Victoria’s Secret=Q332477;" +
  "Viesgo=Q5829004;Villeroy & Boch=Q705042;Vision Express=Q7936150;Vodafone=Q122141;Volkswagen=Q246;" +
  "Volkswagen Commercial Vehicles=Q699709;Volkswagen Group=Q156578;Volkswind=Q323970;Volvo Cars=Q215293;" +
  "Volvo Trucks=Q2033642;Vorwerk=Q449852;WHSmith=Q1548712;WPD=Q1615102;WSFS Bank=Q7955609;WW International=Q1929466;" +
  "Wacoal=Q909522;Walmart=Q483551;Weekend Max Mara=Q136159038;Wempe=Q1483424;West Elm=Q7985021;" +
  "WestWind Energy=Q85848006;Western Union=Q861042;Wild Bean Cafe=Q61804826;Wildberries=Q24933714;" +
  "Wilson Parking=Q28448427;Wolford=Q431607;Women'secret=Q16648226;World Alliance of YMCAs=Q157169;" +
  "World Duty Free=Q15911908;World Gym=Q8035794;World Vision International=Q2594001;Wüstenrot-Gruppe=Q2597123;" +
  "XPeng=Q63035278;Xiaomi=Q1636958;Yamaha Motor Company=Q158888;Yankee Candle Company=Q8048733;" +
  "Yettel Bulgaria=Q14915070;Yogen Früz=Q8054358;Yokohama-ATG=Q420541;Yves Rocher=Q1477321;Zara=Q147662;" +
  "Zara Home=Q3114054;Zeeman=Q184399;Zenith Bank=Q5978240;Ziaja=Q9390905;Zipcar=Q1069924;" +
  "Zurich Insurance Group=Q230426;bareMinerals=Q66740659;iBlues=Q136158956;iFLY=Q64767105;iJooz=Q137455659;" +
  "iStyle CZ=Q58196745;Électricité de France=Q274591;Éric Bompard=Q3590998;Ørsted=Q1241260;" +
  "ČEZ Teplárenská=Q58196775;Škoda Auto=Q29637";
