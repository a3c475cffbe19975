extension Countries {
    /// Names of CLDR 47, each behind its code.
    static let german = Countries(
        """
        ADAndorra;AEVereinigte Arabische Emirate;AFAfghanistan;AGAntigua und Barbuda;AIAnguilla;ALAlbanien;\
        AMArmenien;AOAngola;AQAntarktis;ARArgentinien;ASAmerikanisch-Samoa;ATÖsterreich;AUAustralien;AWAruba;\
        AXÅlandinseln;AZAserbaidschan;BABosnien und Herzegowina;BBBarbados;BDBangladesch;BEBelgien;BFBurkina Faso;\
        BGBulgarien;BHBahrain;BIBurundi;BJBenin;BLSt. Barthélemy;BMBermuda;BNBrunei Darussalam;BOBolivien;\
        BQKaribische Niederlande;BRBrasilien;BSBahamas;BTBhutan;BVBouvetinsel;BWBotsuana;BYBelarus;BZBelize;\
        CAKanada;CCKokosinseln;CDKongo-Kinshasa;CFZentralafrikanische Republik;CGKongo-Brazzaville;CHSchweiz;\
        CICôte d’Ivoire;CKCookinseln;CLChile;CMKamerun;CNChina;COKolumbien;CRCosta Rica;CUKuba;CVCabo Verde;\
        CWCuraçao;CXWeihnachtsinsel;CYZypern;CZTschechien;DEDeutschland;DJDschibuti;DKDänemark;DMDominica;\
        DODominikanische Republik;DZAlgerien;ECEcuador;EEEstland;EGÄgypten;EHWestsahara;EREritrea;ESSpanien;\
        ETÄthiopien;FIFinnland;FJFidschi;FKFalklandinseln;FMMikronesien;FOFäröer;FRFrankreich;GAGabun;\
        GBVereinigtes Königreich;GDGrenada;GEGeorgien;GFFranzösisch-Guayana;GGGuernsey;GHGhana;GIGibraltar;\
        GLGrönland;GMGambia;GNGuinea;GPGuadeloupe;GQÄquatorialguinea;GRGriechenland;\
        GSSüdgeorgien und die Südlichen Sandwichinseln;GTGuatemala;GUGuam;GWGuinea-Bissau;GYGuyana;\
        HKSonderverwaltungsregion Hongkong;HMHeard und McDonaldinseln;HNHonduras;HRKroatien;HTHaiti;HUUngarn;\
        IDIndonesien;IEIrland;ILIsrael;IMIsle of Man;INIndien;IOBritisches Territorium im Indischen Ozean;IQIrak;\
        IRIran;ISIsland;ITItalien;JEJersey;JMJamaika;JOJordanien;JPJapan;KEKenia;KGKirgisistan;KHKambodscha;\
        KIKiribati;KMKomoren;KNSt. Kitts und Nevis;KPNordkorea;KRSüdkorea;KWKuwait;KYKaimaninseln;KZKasachstan;\
        LALaos;LBLibanon;LCSt. Lucia;LILiechtenstein;LKSri Lanka;LRLiberia;LSLesotho;LTLitauen;LULuxemburg;\
        LVLettland;LYLibyen;MAMarokko;MCMonaco;MDRepublik Moldau;MEMontenegro;MFSt. Martin;MGMadagaskar;\
        MHMarshallinseln;MKNordmazedonien;MLMali;MMMyanmar;MNMongolei;MOSonderverwaltungsregion Macau;\
        MPNördliche Marianen;MQMartinique;MRMauretanien;MSMontserrat;MTMalta;MUMauritius;MVMalediven;MWMalawi;\
        MXMexiko;MYMalaysia;MZMosambik;NANamibia;NCNeukaledonien;NENiger;NFNorfolkinsel;NGNigeria;NINicaragua;\
        NLNiederlande;NONorwegen;NPNepal;NRNauru;NUNiue;NZNeuseeland;OMOman;PAPanama;PEPeru;\
        PFFranzösisch-Polynesien;PGPapua-Neuguinea;PHPhilippinen;PKPakistan;PLPolen;PMSt. Pierre und Miquelon;\
        PNPitcairninseln;PRPuerto Rico;PSPalästinensische Autonomiegebiete;PTPortugal;PWPalau;PYParaguay;QAKatar;\
        RERéunion;RORumänien;RSSerbien;RURussland;RWRuanda;SASaudi-Arabien;SBSalomonen;SCSeychellen;SDSudan;\
        SESchweden;SGSingapur;SHSt. Helena;SISlowenien;SJSpitzbergen und Jan Mayen;SKSlowakei;SLSierra Leone;\
        SMSan Marino;SNSenegal;SOSomalia;SRSuriname;SSSüdsudan;STSão Tomé und Príncipe;SVEl Salvador;SXSint Maarten;\
        SYSyrien;SZEswatini;TCTurks- und Caicosinseln;TDTschad;TFFranzösische Süd- und Antarktisgebiete;TGTogo;\
        THThailand;TJTadschikistan;TKTokelau;TLTimor-Leste;TMTurkmenistan;TNTunesien;TOTonga;TRTürkei;\
        TTTrinidad und Tobago;TVTuvalu;TWTaiwan;TZTansania;UAUkraine;UGUganda;UMAmerikanische Überseeinseln;\
        USVereinigte Staaten;UYUruguay;UZUsbekistan;VAVatikanstadt;VCSt. Vincent und die Grenadinen;VEVenezuela;\
        VGBritische Jungferninseln;VIAmerikanische Jungferninseln;VNVietnam;VUVanuatu;WFWallis und Futuna;WSSamoa;\
        XKKosovo;YEJemen;YTMayotte;ZASüdafrika;ZMSambia;ZWSimbabwe;
        """)
}
