package salaklang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

@PlatformTest
class BrowserUiIT {

    @Test
    void aSecretaryLogsInAtTheirRealmAndComesBack(Browser browser) {
        browser.login(People.secretary("si-sa-ket"));

        assertThat(browser.page().url()).contains("/si-sa-ket");
        browser.screenshot("platform-home-secretary");
    }

    @Test
    void twoPeopleHaveTwoBrowsers(Browser governor, Browser stranger) {
        governor.login(People.governor("phrae"));
        stranger.open("/phrae");

        assertThat(stranger.page().locator("#kc-login").count()).isEqualTo(1);
        stranger.screenshot("platform-login");
    }

    @Test
    void whatIsWrongIsSeen(Browser browser) {
        browser.page().setContent("<main><img src='x'><p style='width: 900px'>กว้าง</p></main>");

        assertThatThrownBy(browser::assertAccessible).hasMessageContaining("image-alt");
        assertThatThrownBy(browser::assertFitsAPhone).hasMessageContaining("900");
    }
}
