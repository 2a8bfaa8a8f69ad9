package salaklang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** A Phrae secretary finds nothing of Si Sa Ket's, neither in Phrae nor there. */
@PlatformTest
class AnotherProvinceUiIT {

    private static final String OF_SI_SA_KET = "เมืองสิ่งแวดล้อมยั่งยืน";

    @Test
    void aSecretaryOfPhraeFindsNothingOfSiSaKet(Browser inSiSaKet, Browser inPhrae) {
        var owner = new Visitor(inSiSaKet, People.secretary("si-sa-ket"));
        owner.goTo("/committees").sees(OF_SI_SA_KET);
        owner.goTo("/assignments").follow("การส่งเสริมการเข้าร่วมโครงการของ อปท.");
        var assignment = owner.path();
        var foreigner = new Visitor(inPhrae, People.secretary("phrae"));

        for (var list : List.of("", "/committees", "/meetings", "/recommendations", "/assignments", "/notices")) {
            foreigner.goTo(list).seesNot(OF_SI_SA_KET);
        }
        for (var path :
                List.of("/si-sa-ket", "/si-sa-ket/committees", "/si-sa-ket" + assignment, "/phrae" + assignment)) {
            assertThat(foreigner.answer(path)).as(path).isEqualTo(404);
        }
    }
}
